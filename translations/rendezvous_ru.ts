<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Rendezvous</source>
        <translation>О программе Rendezvous</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>A news reader for cooperation in space.</source>
        <translation>Программа для чтения новостей о сотрудничестве в космосе.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Следующая запись</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>&amp;Предыдущая запись</translation>
    </message>
    <message>
        <source>Next &amp;unread item</source>
        <translation>Следующая &amp;непрочитанная запись</translation>
    </message>
    <message>
        <source>P&amp;revious unread item</source>
        <translation>Предыдущая непрочи&amp;танная запись</translation>
    </message>
    <message>
        <source>Next &amp;feed with unread items</source>
        <translation>Следующая &amp;лента с непрочитанным</translation>
    </message>
    <message>
        <source>Previous f&amp;eed with unread items</source>
        <translation>Предыдущая лента с непро&amp;читанным</translation>
    </message>
    <message>
        <source>F&amp;irst item</source>
        <translation>П&amp;ервая запись</translation>
    </message>
    <message>
        <source>&amp;Last item</source>
        <translation>После&amp;дняя запись</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Страница &amp;вниз, затем следующая непрочитанная</translation>
    </message>
    <message>
        <source>Pa&amp;ge up</source>
        <translation>Страница вве&amp;рх</translation>
    </message>
    <message>
        <source>Go into the &amp;article</source>
        <translation>Пере&amp;йти к статье</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>Open in the browser, stay &amp;here</source>
        <translation>Открыть в &amp;браузере и остаться здесь</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Копировать для &amp;цитирования</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Печ&amp;ать...</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>&amp;Прочитано или не прочитано</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Звёздочка</translation>
    </message>
    <message>
        <source>Mark read and go to the ne&amp;xt</source>
        <translation>Отметить прочитанной и перейти к &amp;следующей</translation>
    </message>
    <message>
        <source>Mark the &amp;list read</source>
        <translation>Отметить &amp;весь список прочитанным</translation>
    </message>
    <message>
        <source>Mark everything &amp;above read</source>
        <translation>Отметить прочитанным всё вы&amp;ше</translation>
    </message>
    <message>
        <source>Mark everything &amp;below read</source>
        <translation>Отметить прочитанным всё &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Go to &amp;all items</source>
        <translation>Перейти ко &amp;всем записям</translation>
    </message>
    <message>
        <source>Go to &amp;unread</source>
        <translation>Перейти к &amp;непрочитанным</translation>
    </message>
    <message>
        <source>Go to &amp;starred</source>
        <translation>Перейти к записям со &amp;звёздочкой</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Перейти к &amp;сегодняшним</translation>
    </message>
    <message>
        <source>Go to a &amp;feed or tag by name...</source>
        <translation>Перейти к &amp;ленте или тегу по названию...</translation>
    </message>
    <message>
        <source>Go to an a&amp;gency, station or country...</source>
        <translation>Перейти к &amp;агентству, станции или стране...</translation>
    </message>
    <message>
        <source>Go to the side &amp;bar</source>
        <translation>Перейти к &amp;боковой панели</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Сле&amp;дующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation>Палитра &amp;команд...</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>&amp;Искать здесь</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Искать &amp;везде</translation>
    </message>
    <message>
        <source>&amp;Filter line</source>
        <translation>Строка &amp;фильтра</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search...</source>
        <translation>&amp;Сохранить этот поиск...</translation>
    </message>
    <message>
        <source>Find &amp;in the article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>&amp;Leave the search or filter</source>
        <translation>Вы&amp;йти из поиска или фильтра</translation>
    </message>
    <message>
        <source>&amp;Add a feed...</source>
        <translation>&amp;Добавить ленту...</translation>
    </message>
    <message>
        <source>Source &amp;packs...</source>
        <translation>&amp;Наборы источников...</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions...</source>
        <translation>И&amp;мпорт подписок...</translation>
    </message>
    <message>
        <source>E&amp;xport subscriptions...</source>
        <translation>Эк&amp;спорт подписок...</translation>
    </message>
    <message>
        <source>&amp;Edit this feed...</source>
        <translation>&amp;Изменить эту ленту...</translation>
    </message>
    <message>
        <source>Re&amp;move this feed</source>
        <translation>&amp;Удалить эту ленту</translation>
    </message>
    <message>
        <source>Refresh this &amp;feed</source>
        <translation>Обновить &amp;эту ленту</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Обновить все</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Прервать обновление</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Автономный режим</translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation>Только &amp;непрочитанные</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>Следующее &amp;расположение</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>&amp;Три столбца</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>Панели &amp;друг под другом</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation>Только &amp;список</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Close the folder or section</source>
        <translation>С&amp;вернуть папку или раздел</translation>
    </message>
    <message>
        <source>O&amp;pen the folder or section</source>
        <translation>Р&amp;азвернуть папку или раздел</translation>
    </message>
    <message>
        <source>Close &amp;all folders and sections</source>
        <translation>Свернуть вс&amp;е папки и разделы</translation>
    </message>
    <message>
        <source>Open all folders an&amp;d sections</source>
        <translation>Развернуть все &amp;папки и разделы</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Настройки...</translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation>&amp;Клавиатура...</translation>
    </message>
    <message>
        <source>&amp;About Rendezvous</source>
        <translation>&amp;О программе Rendezvous</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Переходы</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Full te&amp;xt</source>
        <translation>Полный текст стать&amp;и</translation>
    </message>
    <message>
        <source>What the publi&amp;sher changed</source>
        <translation>Что и&amp;зменил издатель</translation>
    </message>
    <message>
        <source>&amp;Why these tags...</source>
        <translation>Почему &amp;эти теги...</translation>
    </message>
    <message>
        <source>Add a &amp;tag to this item...</source>
        <translation>Добавить те&amp;г к этой записи...</translation>
    </message>
    <message>
        <source>&amp;Own names...</source>
        <translation>Свои и&amp;мена...</translation>
    </message>
    <message>
        <source>S&amp;top tagging again</source>
        <translation>Прервать повторную расстановку &amp;тегов</translation>
    </message>
    <message>
        <source>Exp&amp;ort as PDF...</source>
        <translation>Со&amp;хранить в PDF...</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age of an item in minutes</comment>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age of an item in hours</comment>
        <translation>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>ArticleHeadText</name>
    <message>
        <source>seen %1</source>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>обновлено %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title in a citation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2 (here %3)</source>
        <comment>a publisher&apos;s time, its zone, the same in the reader&apos;s zone</comment>
        <translation>%1 %2 (здесь %3)</translation>
    </message>
    <message>
        <source>Text of the feed</source>
        <translation>Текст ленты</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message numerus="yes">
        <source>Edited: %n earlier version(s)</source>
        <translation>
            <numerusform>Изменено: %n прежняя версия</numerusform>
            <numerusform>Изменено: %n прежние версии</numerusform>
            <numerusform>Изменено: %n прежних версий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePageText</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Изображение: %1]</translation>
    </message>
</context>
<context>
    <name>ArticlePrintingText</name>
    <message>
        <source>Save the article as PDF</source>
        <translation>Сохранение статьи в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ChipLabelText</name>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Без звёздочки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Feed: %1</source>
        <translation>Лента: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first date of the items shown</comment>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>the date that items shown come before</comment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>В заголовке: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>кроме: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>изменить «%1»</translation>
    </message>
    <message>
        <source>mark the list read</source>
        <translation>отметить список прочитанным</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>удалить «%1»</translation>
    </message>
    <message>
        <source>add feeds</source>
        <translation>добавить ленты</translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) read</source>
        <translation>
            <numerusform>отметить %n запись прочитанной</numerusform>
            <numerusform>отметить %n записи прочитанными</numerusform>
            <numerusform>отметить %n записей прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) unread</source>
        <translation>
            <numerusform>отметить %n запись непрочитанной</numerusform>
            <numerusform>отметить %n записи непрочитанными</numerusform>
            <numerusform>отметить %n записей непрочитанными</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation>поставить звёздочку</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>снять звёздочку</translation>
    </message>
    <message>
        <source>correct a tag</source>
        <translation>исправить тег</translation>
    </message>
    <message>
        <source>add an own name</source>
        <translation>добавить своё имя</translation>
    </message>
    <message>
        <source>remove an own name</source>
        <translation>удалить своё имя</translation>
    </message>
    <message>
        <source>edit an own name</source>
        <translation>изменить своё имя</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not something Rendezvous understands.</source>
        <translation>Rendezvous этого не понимает.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Проверьте, что вы ввели.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>По этому адресу нет ленты.</translation>
    </message>
    <message>
        <source>Open the site and look for its feed, or add the site&apos;s own address.</source>
        <translation>Откройте сайт и найдите его ленту или добавьте адрес самого сайта.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions.</source>
        <translation>Этот файл — не список подписок.</translation>
    </message>
    <message>
        <source>Choose an OPML file that another reader exported.</source>
        <translation>Выберите файл OPML, экспортированный другой программой.</translation>
    </message>
    <message>
        <source>What came back is damaged beyond reading.</source>
        <translation>Полученный ответ повреждён настолько, что его нельзя прочесть.</translation>
    </message>
    <message>
        <source>Rendezvous tries again; if it stays, tell the publisher.</source>
        <translation>Rendezvous попробует снова; если не пройдёт, сообщите издателю.</translation>
    </message>
    <message>
        <source>It is larger than Rendezvous accepts.</source>
        <translation>Размер больше, чем принимает Rendezvous.</translation>
    </message>
    <message>
        <source>Ask the publisher for a shorter feed.</source>
        <translation>Попросите издателя сократить ленту.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Ответ оборвался, не дойдя до конца.</translation>
    </message>
    <message>
        <source>Rendezvous tries again by itself.</source>
        <translation>Rendezvous повторит попытку автоматически.</translation>
    </message>
    <message>
        <source>Rendezvous works offline.</source>
        <translation>Rendezvous работает автономно.</translation>
    </message>
    <message>
        <source>Turn off &quot;Work offline&quot; to ask the network.</source>
        <translation>Выключите «Автономный режим», чтобы обращаться к сети.</translation>
    </message>
    <message>
        <source>The site&apos;s name is not known.</source>
        <translation>Имя сайта не найдено.</translation>
    </message>
    <message>
        <source>Check the network and the address. Rendezvous tries again by itself.</source>
        <translation>Проверьте сеть и адрес. Rendezvous повторит попытку автоматически.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>Сайт не отвечает.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Сайт слишком долго не отвечал.</translation>
    </message>
    <message>
        <source>The site could not prove who it is, so nothing was read from it.</source>
        <translation>Сайт не смог подтвердить, кто он, поэтому с него ничего не прочитано.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; otherwise the site has to renew its certificate.</source>
        <translation>Проверьте дату и время на этом компьютере; если они верны, сайту нужно обновить сертификат.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Открываются только адреса, начинающиеся с http или https.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>Сайт перенаправляет по кругу.</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address.</source>
        <translation>Найдите новый адрес ленты.</translation>
    </message>
    <message>
        <source>The site points to an address that is not safe to follow.</source>
        <translation>Сайт перенаправляет на адрес, переходить по которому небезопасно.</translation>
    </message>
    <message>
        <source>The site asks for a name and a password.</source>
        <translation>Сайт требует имя и пароль.</translation>
    </message>
    <message>
        <source>Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.</source>
        <translation>Rendezvous больше не обращается к нему. Удалите ленту или попросите у издателя открытую.</translation>
    </message>
    <message>
        <source>The site does not let us read this feed.</source>
        <translation>Сайт не разрешает читать эту ленту.</translation>
    </message>
    <message>
        <source>Rendezvous asks again later, less often.</source>
        <translation>Rendezvous повторит запрос позже и будет обращаться реже.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>По этому адресу больше ничего нет.</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address on its site, then edit or remove the feed.</source>
        <translation>Найдите новый адрес ленты на её сайте, затем измените или удалите ленту.</translation>
    </message>
    <message>
        <source>The publisher has closed this feed.</source>
        <translation>Издатель закрыл эту ленту.</translation>
    </message>
    <message>
        <source>Its items stay. Remove the feed when you no longer need it.</source>
        <translation>Её записи сохранятся. Удалите ленту, когда она станет не нужна.</translation>
    </message>
    <message>
        <source>The server asked us to wait.</source>
        <translation>Сервер попросил подождать.</translation>
    </message>
    <message>
        <source>Rendezvous asks again when it may.</source>
        <translation>Rendezvous повторит запрос, когда будет можно.</translation>
    </message>
    <message>
        <source>The site has a problem of its own.</source>
        <translation>На сайте какая-то неполадка.</translation>
    </message>
    <message>
        <source>The site gave an answer that is no feed.</source>
        <translation>Ответ сайта — не лента.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space; what is stored is safe, and reading goes on.</source>
        <translation>Освободите место; всё сохранённое цело, читать можно дальше.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation>Не удаётся записать в папку профиля.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --profile.</source>
        <translation>Дайте себе право записи в неё или выберите другую папку с помощью --profile.</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Rendezvous has not touched it.</source>
        <translation>База данных профиля повреждена. Rendezvous ничего в ней не меняет.</translation>
    </message>
    <message>
        <source>Copy the folder to a safe place, then put back a file from its &quot;backups&quot; folder.</source>
        <translation>Скопируйте папку в надёжное место, затем верните файл из её папки «backups».</translation>
    </message>
    <message>
        <source>A newer version of Rendezvous wrote this profile. It was left as it is.</source>
        <translation>Этот профиль записан более новой версией Rendezvous. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder with --profile.</source>
        <translation>Снова установите ту версию или выберите другую папку с помощью --profile.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Этот профиль открыт в другой программе.</translation>
    </message>
    <message>
        <source>Use the window that is open already, or close it first.</source>
        <translation>Перейдите в уже открытое окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>The SQLite library on this computer cannot search in texts.</source>
        <translation>Библиотека SQLite на этом компьютере не умеет искать в текстах.</translation>
    </message>
    <message>
        <source>Install a build of SQLite that has FTS5.</source>
        <translation>Установите сборку SQLite с FTS5.</translation>
    </message>
    <message>
        <source>Reading or writing a file failed.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>Проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>сервер попросил подождать</translation>
    </message>
    <message>
        <source>after failures, less often</source>
        <translation>реже, после сбоев</translation>
    </message>
    <message>
        <source>the interval you chose</source>
        <translation>выбранный вами интервал</translation>
    </message>
    <message>
        <source>as the publisher wishes</source>
        <translation>по желанию издателя</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Последний запрос: %1</translation>
    </message>
    <message>
        <source>Last answered well: %1</source>
        <translation>Последний успешный ответ: %1</translation>
    </message>
    <message>
        <source>Last new item: %1</source>
        <translation>Последняя новая запись: %1</translation>
    </message>
    <message>
        <source>Failing since: %1</source>
        <translation>Ошибки начиная с: %1</translation>
    </message>
    <message>
        <source>Not asked any more.</source>
        <translation>Больше не запрашивается.</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Следующий запрос: %1 (%2)</translation>
    </message>
    <message>
        <source>Received: %1, %2 % of the answers &quot;not modified&quot;</source>
        <translation>Получено: %1; ответов «не изменено»: %2&#xa0;%</translation>
    </message>
    <message>
        <source>The site points to: %1</source>
        <translation>Сайт указывает на: %1</translation>
    </message>
    <message>
        <source>nothing new for a long time, so less often</source>
        <translation>реже, так как давно нет нового</translation>
    </message>
    <message>
        <source>the publisher asks not to be asked at some hours</source>
        <translation>издатель просит не обращаться в определённые часы</translation>
    </message>
    <message>
        <source>Not asked any more: the publisher has closed the feed.</source>
        <translation>Больше не запрашивается: издатель закрыл ленту.</translation>
    </message>
    <message>
        <source>Not asked any more: the site asks for a name and a password.</source>
        <translation>Больше не запрашивается: сайт требует имя и пароль.</translation>
    </message>
    <message>
        <source>Not asked any more: nothing was there for 30 days.</source>
        <translation>Больше не запрашивается: 30 дней по этому адресу ничего не было.</translation>
    </message>
</context>
<context>
    <name>FullTextNoticeText</name>
    <message>
        <source>Rendezvous works offline, and this page is not stored: here is the text of the feed. %1 again when you are online.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Rendezvous работает автономно, а эта страница не сохранена: показан текст ленты. %1 снова, когда появится сеть.</translation>
    </message>
    <message>
        <source>The site does not answer now: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Сайт сейчас не отвечает: показан текст ленты. %1, чтобы повторить попытку позже.</translation>
    </message>
    <message>
        <source>The site asked us to wait: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Сайт попросил подождать: показан текст ленты. %1, чтобы повторить попытку позже.</translation>
    </message>
    <message>
        <source>This item names no page of its own: the text of the feed is all there is.</source>
        <translation>У этой записи нет своей страницы: есть только текст ленты.</translation>
    </message>
    <message>
        <source>The site does not let us read this page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>Сайт не разрешает читать эту страницу: показан текст ленты. %1, чтобы открыть страницу в браузере.</translation>
    </message>
    <message>
        <source>The full text could not be stored. Is there room on the disk, and may Rendezvous write there?</source>
        <translation>Не удалось сохранить полный текст. Есть ли место на диске и право записи у Rendezvous?</translation>
    </message>
    <message>
        <source>No article was found in the page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>На странице не найдена статья: показан текст ленты. %1, чтобы открыть страницу в браузере.</translation>
    </message>
    <message>
        <source>The page could not be read again: this is its text as it was on %1.</source>
        <translation>Не удалось прочитать страницу заново: показан её текст, каким он был %1.</translation>
    </message>
    <message>
        <source>showing what it gave. %1 for the text of the feed.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>показан её текст. %1, чтобы увидеть текст ленты.</translation>
    </message>
    <message>
        <source>showing the text of the feed. %1 for what the page gave.</source>
        <translation>показан текст ленты. %1, чтобы увидеть текст страницы.</translation>
    </message>
    <message>
        <source>The page gave fewer words than the feed (%1 instead of %2): %3</source>
        <translation>На странице оказалось меньше слов, чем в ленте (%1 вместо %2): %3</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;минута</numerusform>
            <numerusform>%Ln&#xa0;минуты</numerusform>
            <numerusform>%Ln&#xa0;минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeymapFiles</name>
    <message>
        <source>Key maps (*.keys);;All files (*)</source>
        <translation>Схемы клавиш (*.keys);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Export the key map</source>
        <translation>Экспорт схемы клавиш</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>Import a key map</source>
        <translation>Импорт схемы клавиш</translation>
    </message>
    <message>
        <source>This file holds no key map.</source>
        <translation>В этом файле нет схемы клавиш.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Ленты</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>По&amp;иск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>saved search</comment>
        <translation>
            <numerusform>%1: %Ln новая</numerusform>
            <numerusform>%1: %Ln новые</numerusform>
            <numerusform>%1: %Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>feed</comment>
        <translation>
            <numerusform>%1: %Ln новая</numerusform>
            <numerusform>%1: %Ln новые</numerusform>
            <numerusform>%1: %Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new item(s)</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>New items in your searches</source>
        <translation>Новые записи в ваших поисках</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>The link says &quot;%1&quot;, but it leads to %2.</source>
        <translation>В ссылке написано «%1», но ведёт она на %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
    </message>
</context>
<context>
    <name>OwnNameWords</name>
    <message>
        <source>Agency or company</source>
        <translation>Агентство или компания</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Programme or topic</source>
        <translation>Программа или тема</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for.</source>
        <translation>В «%1» нет ни букв, ни цифр, которые можно искать.</translation>
    </message>
    <message>
        <source>“%1” is known already: %2 (%3).</source>
        <comment>a name as typed, what it is a name of, the kind of that</comment>
        <translation>«%1» уже известно: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Languages you read</source>
        <translation>Языки, на которых вы читаете</translation>
    </message>
    <message>
        <source>&amp;Check feeds every:</source>
        <translation>&amp;Интервал проверки лент:</translation>
    </message>
    <message>
        <source>Publishers may ask for longer; then Rendezvous waits longer.</source>
        <translation>Издатели могут просить больше; тогда Rendezvous ждёт дольше.</translation>
    </message>
    <message>
        <source>Check feeds when the program &amp;starts</source>
        <translation>Проверять ленты при &amp;запуске программы</translation>
    </message>
    <message>
        <source>Start &amp;where I left off</source>
        <translation>&amp;Начинать с того же места</translation>
    </message>
    <message>
        <source>An item &amp;counts as read:</source>
        <translation>&amp;Считать запись прочитанной:</translation>
    </message>
    <message>
        <source>When it is opened</source>
        <translation>Когда она открыта</translation>
    </message>
    <message>
        <source>After one second</source>
        <translation>Через секунду</translation>
    </message>
    <message>
        <source>After three seconds</source>
        <translation>Через три секунды</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Только по моей команде</translation>
    </message>
    <message>
        <source>&amp;Work offline: ask nothing of the network</source>
        <translation>&amp;Автономный режим: не обращаться к сети</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation>&#xa0;МиБ</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Не хранить</translation>
    </message>
    <message>
        <source>Room for &amp;pictures of stored items:</source>
        <translation>Место для &amp;изображений сохранённых записей:</translation>
    </message>
    <message>
        <source>Pictures are fetched after the items, newest first, until the room is full.</source>
        <translation>Изображения загружаются после записей, сначала новые, пока не кончится место.</translation>
    </message>
    <message>
        <source>&amp;Keep items:</source>
        <translation>&amp;Хранить записи:</translation>
    </message>
    <message>
        <source>For one month</source>
        <translation>Один месяц</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>For six months</source>
        <translation>Полгода</translation>
    </message>
    <message>
        <source>For one year</source>
        <translation>Один год</translation>
    </message>
    <message>
        <source>For two years</source>
        <translation>Два года</translation>
    </message>
    <message>
        <source>For five years</source>
        <translation>Пять лет</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Counted from their arrival. What you starred or tagged stays.</source>
        <translation>Считая со дня получения. Записи со звёздочкой и те, которым вы дали теги, остаются.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Rows of the list:</source>
        <translation>&amp;Строки списка:</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотные</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1&#xa0;пт</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>&amp;Tell me about new items after a refresh</source>
        <translation>&amp;Сообщать о новых записях после обновления</translation>
    </message>
    <message>
        <source>Each feed and each saved search has a switch of its own.</source>
        <translation>У каждой ленты и каждого сохранённого поиска есть свой переключатель.</translation>
    </message>
    <message>
        <source>Stay in the &amp;system tray when the window is closed</source>
        <translation>Оставаться в системном &amp;лотке, когда окно закрыто</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Язык программы:</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next.</source>
        <translation>Вступит в силу при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Languages you &amp;read:</source>
        <translation>Языки, на которых вы &amp;читаете:</translation>
    </message>
</context>
<context>
    <name>QueryFault</name>
    <message>
        <source>There is no field “%1:”. Put the word in quotation marks to search for it.</source>
        <translation>Поля «%1:» нет. Чтобы искать это слово, возьмите его в кавычки.</translation>
    </message>
    <message>
        <source>“%1:” needs a value after the colon.</source>
        <translation>После двоеточия в «%1:» нужно значение.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Между кавычками ничего нет.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>A parenthesis closes that was never opened.</source>
        <translation>Закрывается скобка, которую не открывали.</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses.</source>
        <translation>В скобках ничего нет.</translation>
    </message>
    <message>
        <source>Something is missing after OR.</source>
        <translation>После OR чего-то не хватает.</translation>
    </message>
    <message>
        <source>Something is missing before OR.</source>
        <translation>Перед OR чего-то не хватает.</translation>
    </message>
    <message>
        <source>“is:” takes %1, not “%2”.</source>
        <translation>В «is:» можно указать %1, но не «%2».</translation>
    </message>
    <message>
        <source>“lang:” takes a language such as fr, not “%1”.</source>
        <translation>В «lang:» указывают язык, например fr, а не «%1».</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.</source>
        <translation>В «%1:» указывают дату: 2022, 2022-04 или 2022-04-19, а не «%2».</translation>
    </message>
    <message>
        <source>“sort:” takes newest or oldest, not “%1”.</source>
        <translation>В «sort:» указывают newest или oldest, а не «%1».</translation>
    </message>
    <message>
        <source>“sort:” belongs outside parentheses and without a minus sign.</source>
        <translation>«sort:» ставят вне скобок и без минуса.</translation>
    </message>
    <message>
        <source>More than %1 parentheses stand in one another.</source>
        <translation>Вложено больше скобок, чем можно: предел — %1.</translation>
    </message>
    <message>
        <source>This filter has more than %1 parts.</source>
        <translation>В фильтре больше частей, чем можно: предел — %1.</translation>
    </message>
</context>
<context>
    <name>RevisionPageText</name>
    <message numerus="yes">
        <source>[%n word(s) unchanged]</source>
        <translation>
            <numerusform>[%n слово без изменений]</numerusform>
            <numerusform>[%n слова без изменений]</numerusform>
            <numerusform>[%n слов без изменений]</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2, seen %3</source>
        <translation>Изменение %1 из %2, замечено %3</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Вернуться к статье</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Слова те же.</translation>
    </message>
</context>
<context>
    <name>SidebarMenuText</name>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Не учитывать</translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation>&amp;Добавить ленту…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>О&amp;тметить всё прочитанным</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Отпис&amp;аться</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>SidebarText</name>
    <message>
        <source>Views</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агентства</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Own names</source>
        <translation>Свои имена</translation>
    </message>
</context>
<context>
    <name>TagChipsText</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить тег</translation>
    </message>
    <message>
        <source>Implied:</source>
        <translation>Подразумевается:</translation>
    </message>
</context>
<context>
    <name>TagEvidenceText</name>
    <message>
        <source>Found as “%1”.</source>
        <translation>Найдено в форме «%1».</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>тег добавлен вами</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>тег снят вами</translation>
    </message>
    <message>
        <source>In the title: “%1”</source>
        <translation>В заголовке: «%1»</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>В тексте: «%1»</translation>
    </message>
</context>
<context>
    <name>TagRules</name>
    <message>
        <source>It is a name of it; the longest name at a place wins.</source>
        <translation>Это одно из его названий; из совпавших в этом месте берётся самое длинное.</translation>
    </message>
    <message>
        <source>It is an acronym of it, written with capitals as acronyms are.</source>
        <translation>Это его сокращение, написанное заглавными буквами, как и положено.</translation>
    </message>
    <message>
        <source>It is a name that is also an ordinary word, and stands in quotation marks.</source>
        <translation>Это название, совпадающее с обычным словом, и оно стоит в кавычках.</translation>
    </message>
    <message>
        <source>It may mean other things, but an agency or station is named, or a word of space stands near.</source>
        <translation>Это может означать и другое, но упомянуто агентство или станция либо рядом стоит слово о космосе.</translation>
    </message>
    <message>
        <source>It may mean other things, but a word that settles it stands in the same sentence.</source>
        <translation>Это может означать и другое, но в том же предложении есть слово, снимающее сомнение.</translation>
    </message>
    <message>
        <source>It may be something else than a country, but another country or a word of space is there.</source>
        <translation>Это может быть и не страна, но рядом есть другая страна или слово о космосе.</translation>
    </message>
    <message>
        <source>It is a module of the station, named beside the word module or with the station.</source>
        <translation>Это модуль станции, названный рядом со словом «модуль» или вместе со станцией.</translation>
    </message>
    <message>
        <source>A capital or seat of power stands for its state: it speaks, decides, or is a partner.</source>
        <translation>Столица или место власти означает своё государство: говорит, решает или выступает партнёром.</translation>
    </message>
    <message>
        <source>It is the first part of a compound whose second part names a country too.</source>
        <translation>Это первая часть сложного слова, вторая часть которого тоже называет страну.</translation>
    </message>
    <message>
        <source>A country together with a head noun, such as &quot;Chinese space station&quot;, describes it.</source>
        <translation>На него указывает страна вместе с именем нарицательным, например «китайская космическая станция».</translation>
    </message>
    <message>
        <source>&quot;Its own station&quot; beside a state that has one means that state&apos;s station.</source>
        <translation>«Собственная станция» рядом с государством, у которого она есть, означает станцию этого государства.</translation>
    </message>
    <message>
        <source>The headline says &quot;space station&quot;, and the item names the International Space Station in full.</source>
        <translation>В заголовке сказано «космическая станция», а в записи Международная космическая станция названа полностью.</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Chinese news.</source>
        <translation>Сокращение из одного иероглифа означает государство в обороте китайских новостей.</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Japanese news.</source>
        <translation>Сокращение из одного иероглифа означает государство в обороте японских новостей.</translation>
    </message>
    <message>
        <source>Abbreviations of one syllable stand for states, as in Korean headlines.</source>
        <translation>Сокращения в один слог означают государства, как в корейских заголовках.</translation>
    </message>
    <message>
        <source>It was found inside words that lost the space between them.</source>
        <translation>Найдено внутри слов, между которыми пропал пробел.</translation>
    </message>
    <message>
        <source>It is an expression for several countries at once.</source>
        <translation>Это выражение обозначает сразу несколько стран.</translation>
    </message>
    <message>
        <source>It is a name that you added.</source>
        <translation>Это имя, которое вы добавили.</translation>
    </message>
</context>
<context>
    <name>rendezvous::models::SidebarModel</name>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>с ошибкой</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::models::TimelineModel</name>
    <message>
        <source>Loading …</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>со звёздочкой</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Actions</name>
    <message>
        <source>Choose “%1” from the menu</source>
        <translation>Выберите в меню «%1»</translation>
    </message>
    <message>
        <source>Press %1</source>
        <comment>a key</comment>
        <translation>Нажмите %1</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Добавление ленты</translation>
    </message>
    <message>
        <source>Address of a feed or of a site</source>
        <translation>Адрес ленты или сайта</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation>Ленты этого сайта</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Запрос к сайту</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This site offers several feeds. Choose one or more.</source>
        <translation>На этом сайте несколько лент. Выберите одну или несколько.</translation>
    </message>
    <message>
        <source>This site announces no feed. These addresses are worth a try.</source>
        <translation>Сайт не объявляет лент. Можно попробовать эти адреса.</translation>
    </message>
    <message>
        <source>Asking the site...</source>
        <translation>Запрос к сайту...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ArticlePane</name>
    <message>
        <source>Show the &amp;rest</source>
        <translation>Показать &amp;остальное</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Скопировано для цитирования</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>Не удалось записать %1. Есть ли место и право записи?</translation>
    </message>
    <message>
        <source>This item was not edited since it came.</source>
        <translation>Эта запись не менялась с момента получения.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Запись не выбрана.</translation>
    </message>
    <message>
        <source>This picture has not come yet.</source>
        <translation>Это изображение ещё не загружено.</translation>
    </message>
    <message>
        <source>Show the picture here once it has come</source>
        <translation>Показать изображение здесь, когда оно загрузится</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Показать это изменение</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Chip</name>
    <message>
        <source>Filter: %1. Backspace removes it.</source>
        <translation>Фильтр: %1. Backspace убирает его.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Command, feed or tag</source>
        <translation>Команда, лента или тег</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Ничего с такими буквами в таком порядке.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EditFeedDialog</name>
    <message>
        <source>Edit the feed</source>
        <translation>Изменение ленты</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>&amp;Notify me of new items</source>
        <translation>&amp;Уведомлять о новых записях</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <translation>&amp;Интервал проверки:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Always read the f&amp;ull text of its pages</source>
        <translation>Всегда &amp;читать полный текст её страниц</translation>
    </message>
    <message>
        <source>This is no address of a feed. It begins with https:// or http://.</source>
        <translation>Это не адрес ленты. Он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>You have another feed with this address: &quot;%1&quot;.</source>
        <translation>У вас есть другая лента с этим адресом: «%1».</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EmptyList</name>
    <message>
        <source>Show &amp;all items</source>
        <translation>Показать &amp;все записи</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Лент пока нет</translation>
    </message>
    <message>
        <source>Add a feed by its address or that of its site, or import a list of feeds (OPML), from the Feeds menu.</source>
        <translation>Добавьте ленту по её адресу или адресу её сайта либо импортируйте список лент (OPML) через меню «Ленты».</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Записей со звёздочкой пока нет</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The reader is offline. Go online first. %1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>Включён автономный режим. Сначала выключите его. %1, чтобы обновить все ленты.</translation>
    </message>
    <message>
        <source>%1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>%1, чтобы обновить все ленты.</translation>
    </message>
    <message>
        <source>New items come with the next refresh. %1 to ask now. %2 for all items.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>Новые записи появятся при следующем обновлении. %1, чтобы запустить его сейчас. %2, чтобы увидеть все записи.</translation>
    </message>
    <message>
        <source>Click the star of an item to keep it here. %1 for the chosen one.</source>
        <comment>&quot;Press S&quot;</comment>
        <translation>Щёлкните звёздочку записи, чтобы сохранить её здесь. %1 для выбранной записи.</translation>
    </message>
    <message>
        <source>No item has all of this filter. %1 to change it, or take parts of it away with the Backspace key.</source>
        <comment>&quot;Press F&quot;</comment>
        <translation>Ни одна запись не подходит под весь фильтр. %1, чтобы изменить его, или убирайте его части клавишей Backspace.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FeedActions</name>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Подписки (*.opml *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>You have subscribed to this feed before.</source>
        <translation>Вы уже подписаны на эту ленту.</translation>
    </message>
    <message>
        <source>Choose a feed in the side bar first.</source>
        <translation>Сначала выберите ленту на боковой панели.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Starred items stay.</source>
        <translation>Лента «%1» удалена. Записи со звёздочкой остались.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Импорт подписок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) added</source>
        <translation>
            <numerusform>%Ln лента добавлена</numerusform>
            <numerusform>%Ln ленты добавлены</numerusform>
            <numerusform>%Ln лент добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln уже была</numerusform>
            <numerusform>%Ln уже были</numerusform>
            <numerusform>%Ln уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were merged, repaired or left out</source>
        <translation>
            <numerusform>%Ln строка объединена, исправлена или пропущена</numerusform>
            <numerusform>%Ln строки объединены, исправлены или пропущены</numerusform>
            <numerusform>%Ln строк объединено, исправлено или пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Экспорт подписок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) exported</source>
        <translation>
            <numerusform>%Ln лента экспортирована</numerusform>
            <numerusform>%Ln ленты экспортированы</numerusform>
            <numerusform>%Ln лент экспортировано</numerusform>
        </translation>
    </message>
    <message>
        <source>This site answers only over http: what it sends can be read and changed on its way.</source>
        <translation>Этот сайт отвечает только по http: то, что он передаёт, могут прочитать и изменить по пути.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved to %2</source>
        <comment>title, address</comment>
        <translation>«%1»: новый адрес — %2</translation>
    </message>
    <message>
        <source>Use the old address</source>
        <translation>Оставить старый адрес</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FilterPane</name>
    <message>
        <source>Filter line</source>
        <translation>Строка фильтра</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Фильтр в виде текста</translation>
    </message>
    <message>
        <source>Filter, such as agency:roscosmos -station:iss is:unread</source>
        <translation>Фильтр, например agency:roscosmos -station:iss is:unread</translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot;, agency: station: country: feed: is: lang: after: before: author: title:, a minus sign for what must not be, OR and parentheses</source>
        <translation>Слова и &quot;фразы&quot;, agency: station: country: feed: is: lang: after: before: author: title:, минус перед тем, чего быть не должно, OR и скобки</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>items with any of the tags</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>All</source>
        <comment>items with all of the tags</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Items with any of the tags are shown</source>
        <translation>Показаны записи с любым из тегов</translation>
    </message>
    <message>
        <source>Only items with all of the tags are shown</source>
        <translation>Показаны только записи со всеми тегами</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a found word among all</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FullTextActions</name>
    <message>
        <source>Fetching the full text ...</source>
        <translation>Загрузка полного текста...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ItemTagsDialog</name>
    <message>
        <source>Tags of this item</source>
        <translation>Теги этой записи</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Why the item has this tag</source>
        <translation>Почему у записи этот тег</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>тег добавлен вами</translation>
    </message>
    <message>
        <source>implied: the home country of an agency that is named. It does not count.</source>
        <translation>подразумевается: страна упомянутого агентства. Не учитывается.</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>тег снят вами</translation>
    </message>
    <message>
        <source>&amp;Remove from this item</source>
        <translation>&amp;Снять с этой записи</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>&amp;Добавить тег...</translation>
    </message>
    <message>
        <source>This item has no tags.</source>
        <translation>У этой записи нет тегов.</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>&amp;Count it for this item</source>
        <translation>&amp;Учитывать для этой записи</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>&amp;Снять тег</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>&amp;Вернуть тег</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::KeymapEditor</name>
    <message>
        <source>Everywhere but in text fields</source>
        <translation>Везде, кроме текстовых полей</translation>
    </message>
    <message>
        <source>In lists only</source>
        <translation>Только в списках</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt &amp;work:</source>
        <translation>Клавиши без Ctrl и Alt &amp;работают:</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Поиск команды или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>По &amp;умолчанию</translation>
    </message>
    <message>
        <source>All de&amp;faults</source>
        <translation>&amp;Все по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Импорт...</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (conflict)</source>
        <translation>%1 (конфликт)</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>Сочетание %1 свободно.</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Setting it takes it away from there.</source>
        <translation>Сочетание %1 занято: %2. Если задать его здесь, там оно пропадёт.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: both &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>%1: и «%2», и «%3»</translation>
    </message>
    <message>
        <source>Choose a command, click the field and press the new keys.</source>
        <translation>Выберите команду, щёлкните поле и нажмите новые клавиши.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Search in the items shown</source>
        <translation>Поиск в показанных записях</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous (%Ln unread)</source>
        <translation>
            <numerusform>Rendezvous (%Ln непрочитанная)</numerusform>
            <numerusform>Rendezvous (%Ln непрочитанные)</numerusform>
            <numerusform>Rendezvous (%Ln непрочитанных)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the sample are here</source>
        <translation>
            <numerusform>Загружена %Ln запись примера</numerusform>
            <numerusform>Загружены %Ln записи примера</numerusform>
            <numerusform>Загружено %Ln записей примера</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNameDialog</name>
    <message>
        <source>Follow a name</source>
        <translation>Отслеживание имени</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Изменение имени</translation>
    </message>
    <message>
        <source>One on each line: in other languages and scripts, with other endings</source>
        <translation>По одному в строке: на других языках и в другой письменности, с другими окончаниями</translation>
    </message>
    <message>
        <source>Only with &amp;capitals as written here</source>
        <translation>Только с такими же &amp;заглавными буквами</translation>
    </message>
    <message>
        <source>Only as a &amp;whole word</source>
        <translation>Только &amp;целым словом</translation>
    </message>
    <message>
        <source>Without it, endings and longer words count too.</source>
        <translation>Иначе учитываются и слова с окончаниями, и более длинные слова.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Other spellings:</source>
        <translation>Другие &amp;написания:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>Свои имена</translation>
    </message>
    <message>
        <source>Names that you follow beside those that Rendezvous knows. Items that mention them get a tag, stored ones too.</source>
        <translation>Имена, за которыми вы следите помимо известных Rendezvous. Записи, где они названы, получают тег, в том числе уже сохранённые.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Добавить...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Изменить...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>И&amp;мпорт...</translation>
    </message>
    <message>
        <source>Import own names</source>
        <translation>Импорт своих имён</translation>
    </message>
    <message>
        <source>Own names (*.json)</source>
        <translation>Свои имена (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Export own names</source>
        <translation>Экспорт своих имён</translation>
    </message>
    <message>
        <source>“%1” is known already: your own name %2.</source>
        <translation>«%1» уже есть среди ваших имён: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>%1 holds no own names.</source>
        <translation>В файле %1 нет своих имён.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n имя добавлено</numerusform>
            <numerusform>%n имени добавлены</numerusform>
            <numerusform>%n имён добавлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>Не удалось записать %1. Есть ли место и право записи?</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>Чтение файла %1...</translation>
    </message>
    <message>
        <source>%1 is too large for a list of own names.</source>
        <translation>Файл %1 слишком велик для списка своих имён.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteActions</name>
    <message>
        <source>Command, feed or tag</source>
        <translation>Команда, лента или тег</translation>
    </message>
    <message>
        <source>Feed or tag</source>
        <translation>Лента или тег</translation>
    </message>
    <message>
        <source>Agency, station or country</source>
        <translation>Агентство, станция или страна</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Автономно</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ProfileErrorPage</name>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ReadingActions</name>
    <message numerus="yes">
        <source>%Ln item(s) marked read</source>
        <translation>
            <numerusform>%Ln запись отмечена прочитанной</numerusform>
            <numerusform>%Ln записи отмечены прочитанными</numerusform>
            <numerusform>%Ln записей отмечено прочитанными</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>%1 for the next one.</source>
        <comment>&quot;Press J&quot;</comment>
        <translation>%1, чтобы перейти к следующей.</translation>
    </message>
    <message>
        <source>%1 for the next unread one.</source>
        <comment>&quot;Press N&quot;</comment>
        <translation>%1, чтобы перейти к следующей непрочитанной.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SavedSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Edit the saved search</source>
        <translation>Изменение сохранённого поиска</translation>
    </message>
    <message>
        <source>&amp;Notify me of what it finds</source>
        <translation>&amp;Уведомлять о найденном</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Запрос:</translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation>Не удаётся разобрать запрос.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SearchActions</name>
    <message>
        <source>The search &quot;%1&quot; was removed.</source>
        <translation>Поиск «%1» удалён.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Поиск команды или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Change &amp;keys...</source>
        <translation>&amp;Изменить клавиши...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SidebarPane</name>
    <message>
        <source>Side bar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Narrow the side bar</source>
        <translation>Отбор на боковой панели</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Введите текст для отбора</translation>
    </message>
    <message>
        <source>Views, agencies, stations, countries and feeds</source>
        <translation>Подборки, агентства, станции, страны и ленты</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::StatusLine</name>
    <message>
        <source>Refresh progress</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Прервать обновление</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1 of %2, %n new</source>
        <translation>
            <numerusform>Обновление %1 из %2, %n новая</numerusform>
            <numerusform>Обновление %1 из %2, %n новые</numerusform>
            <numerusform>Обновление %1 из %2, %n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new items, failed feeds</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n лента с ошибкой</numerusform>
            <numerusform>%n ленты с ошибкой</numerusform>
            <numerusform>%n лент с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Ещё не обновлялось</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Обновлено: %1</translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <comment>count, size on disk</comment>
        <translation>Записей: %1, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Автономно</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <comment>keys typed of a sequence</comment>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Stop tagging again</source>
        <translation>Прервать повторную расстановку тегов</translation>
    </message>
    <message>
        <source>Tagging again %1 of %2</source>
        <translation>Повторная расстановка тегов: %1 из %2</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Проверено только что</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago</source>
        <translation>
            <numerusform>Проверено %n минуту назад</numerusform>
            <numerusform>Проверено %n минуты назад</numerusform>
            <numerusform>Проверено %n минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop fetching pictures</source>
        <translation>Прервать загрузку изображений</translation>
    </message>
    <message>
        <source>Stop fetching full texts</source>
        <translation>Прервать загрузку полных текстов</translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %Ln so far</source>
        <translation>
            <numerusform>Загрузка изображений, пока %Ln</numerusform>
            <numerusform>Загрузка изображений, пока %Ln</numerusform>
            <numerusform>Загрузка изображений, пока %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching full texts, %Ln so far</source>
        <translation>
            <numerusform>Загрузка полных текстов, пока %Ln</numerusform>
            <numerusform>Загрузка полных текстов, пока %Ln</numerusform>
            <numerusform>Загрузка полных текстов, пока %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing subscriptions ...</source>
        <translation>Импорт подписок...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TagActions</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавление тега</translation>
    </message>
    <message>
        <source>Tag to give to this item</source>
        <translation>Тег для этой записи</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>&amp;Фильтр по этому тегу</translation>
    </message>
    <message>
        <source>&amp;Why is it here?</source>
        <translation>&amp;Почему он здесь?</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>&amp;Снять тег</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>&amp;Вернуть тег</translation>
    </message>
    <message>
        <source>This is wrong here: &amp;remove the tag from this item</source>
        <translation>Здесь это ошибка: &amp;снять тег с этой записи</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>&amp;Добавить тег...</translation>
    </message>
    <message>
        <source>“%1”: what is found in the text holds again</source>
        <translation>«%1»: снова действует то, что найдено в тексте</translation>
    </message>
    <message>
        <source>“%1” was added to this item</source>
        <translation>Тег «%1» добавлен к этой записи</translation>
    </message>
    <message>
        <source>“%1” was removed from this item</source>
        <translation>Тег «%1» снят с этой записи</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts of items above the list</comment>
        <translation>Не прочитано: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>button above the list that shows new items</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new item(s)</source>
        <translation>
            <numerusform>Показать %n новую запись</numerusform>
            <numerusform>Показать %n новые записи</numerusform>
            <numerusform>Показать %n новых записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Rendezvous</source>
        <translation>&amp;Открыть Rendezvous</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous: %Ln unread</source>
        <translation>
            <numerusform>Rendezvous: %Ln непрочитанная</numerusform>
            <numerusform>Rendezvous: %Ln непрочитанные</numerusform>
            <numerusform>Rendezvous: %Ln непрочитанных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WaitingWindow</name>
    <message>
        <source>A command of Rendezvous is at work in this profile.</source>
        <translation>В этом профиле работает команда Rendezvous.</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as the profile is free.</source>
        <translation>Окно откроется само, как только профиль освободится.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Rendezvous</source>
        <translation>Добро пожаловать в Rendezvous</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>На каких языках вы читаете?</translation>
    </message>
    <message>
        <source>Rendezvous follows cooperation in space in the words of all sides. Choose your languages; on the right is what you will subscribe to. You can change all of it later.</source>
        <translation>Rendezvous следит за сотрудничеством в космосе словами всех сторон. Выберите языки; справа — ленты, на которые вы подпишетесь. Всё это можно изменить позже.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Feeds you will subscribe to</source>
        <translation>Ленты, на которые вы подпишетесь</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Look at the s&amp;ample</source>
        <translation>Посмотреть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>There is no network now. What you choose is fetched when it is back; until then, the sample shows what Rendezvous does.</source>
        <translation>Сейчас нет сети. Выбранное загрузится, когда она появится; до тех пор пример покажет, что умеет Rendezvous.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, number of feeds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) chosen</source>
        <translation>
            <numerusform>%Ln лента выбрана</numerusform>
            <numerusform>%Ln ленты выбраны</numerusform>
            <numerusform>%Ln лент выбрано</numerusform>
        </translation>
    </message>
</context>
</TS>
