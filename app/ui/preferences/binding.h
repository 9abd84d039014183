#pragma once

#include "reader/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace rendezvous::ui {

/// A box that shows a setting and writes it as soon as it is changed. Its objectName is the setting's key.
inline QCheckBox *checkBoxFor(const reader::Setting<bool> &setting, const QString &text, reader::Settings &settings,
                              QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(QLatin1String(setting.key));
    box->setChecked(settings.value(setting));
    QObject::connect(box, &QCheckBox::toggled, &settings,
                     [&settings, setting](bool isOn) { settings.setValue(setting, isOn); });
    return box;
}

inline QSpinBox *spinBoxFor(const reader::Setting<int> &setting, reader::Settings &settings, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(setting.key));
    box->setRange(setting.least, setting.most);
    box->setValue(settings.value(setting));
    QObject::connect(box, &QSpinBox::valueChanged, &settings,
                     [&settings, setting](int value) { settings.setValue(setting, value); });
    return box;
}

/// The items' data are the values; add them before, as the one that holds is chosen here.
template <class T> void bindComboBox(QComboBox &box, const reader::Setting<T> &setting, reader::Settings &settings)
{
    box.setObjectName(QLatin1String(setting.key));
    box.setCurrentIndex(qMax(0, box.findData(QVariant::fromValue(settings.value(setting)))));
    QObject::connect(&box, &QComboBox::activated, &settings, [&box, &settings, setting] {
        settings.setValue(setting, box.currentData().template value<T>());
    });
}

} // namespace rendezvous::ui
