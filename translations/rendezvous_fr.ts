<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Rendezvous</source>
        <translation>À propos de Rendezvous</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>A news reader for cooperation in space.</source>
        <translation>Un lecteur d’actualités sur la coopération spatiale.</translation>
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
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unread item</source>
        <translation>Article &amp;non lu suivant</translation>
    </message>
    <message>
        <source>P&amp;revious unread item</source>
        <translation>Article non lu précé&amp;dent</translation>
    </message>
    <message>
        <source>Next &amp;feed with unread items</source>
        <translation>&amp;Flux suivant avec des non lus</translation>
    </message>
    <message>
        <source>Previous f&amp;eed with unread items</source>
        <translation>Fl&amp;ux précédent avec des non lus</translation>
    </message>
    <message>
        <source>F&amp;irst item</source>
        <translation>Prem&amp;ier article</translation>
    </message>
    <message>
        <source>&amp;Last item</source>
        <translation>D&amp;ernier article</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Pa&amp;ge suivante, puis non lu suivant</translation>
    </message>
    <message>
        <source>Pa&amp;ge up</source>
        <translation>Page précéden&amp;te</translation>
    </message>
    <message>
        <source>Go into the &amp;article</source>
        <translation>&amp;Aller dans l’article</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open in the browser, stay &amp;here</source>
        <translation>Ouvrir dans le na&amp;vigateur, rester ici</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copie&amp;r la référence</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>I&amp;mprimer...</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>&amp;Lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>Mark read and go to the ne&amp;xt</source>
        <translation>Marquer comme lu et passer au &amp;suivant</translation>
    </message>
    <message>
        <source>Mark the &amp;list read</source>
        <translation>Marquer la l&amp;iste comme lue</translation>
    </message>
    <message>
        <source>Mark everything &amp;above read</source>
        <translation>Tout marquer comme lu au-&amp;dessus</translation>
    </message>
    <message>
        <source>Mark everything &amp;below read</source>
        <translation>Tout marquer comme lu au-d&amp;essous</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Go to &amp;all items</source>
        <translation>Aller à &amp;tous les articles</translation>
    </message>
    <message>
        <source>Go to &amp;unread</source>
        <translation>Aller aux &amp;non lus</translation>
    </message>
    <message>
        <source>Go to &amp;starred</source>
        <translation>Aller aux étoi&amp;lés</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Aller à aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Go to a &amp;feed or tag by name...</source>
        <translation>Aller à un &amp;flux ou à une étiquette par son nom...</translation>
    </message>
    <message>
        <source>Go to an a&amp;gency, station or country...</source>
        <translation>Aller à une a&amp;gence, une station ou un pays...</translation>
    </message>
    <message>
        <source>Go to the side &amp;bar</source>
        <translation>Aller à la &amp;barre latérale</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation>Palette de &amp;commandes...</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>&amp;Rechercher ici</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Filter line</source>
        <translation>Ligne de &amp;filtre</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search...</source>
        <translation>&amp;Enregistrer cette recherche...</translation>
    </message>
    <message>
        <source>Find &amp;in the article</source>
        <translation>Rechercher &amp;dans l’article</translation>
    </message>
    <message>
        <source>&amp;Leave the search or filter</source>
        <translation>&amp;Quitter la recherche ou le filtre</translation>
    </message>
    <message>
        <source>&amp;Add a feed...</source>
        <translation>&amp;Ajouter un flux...</translation>
    </message>
    <message>
        <source>Source &amp;packs...</source>
        <translation>Séle&amp;ctions de sources...</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions...</source>
        <translation>&amp;Importer des abonnements...</translation>
    </message>
    <message>
        <source>E&amp;xport subscriptions...</source>
        <translation>&amp;Exporter les abonnements...</translation>
    </message>
    <message>
        <source>&amp;Edit this feed...</source>
        <translation>&amp;Modifier ce flux...</translation>
    </message>
    <message>
        <source>Re&amp;move this feed</source>
        <translation>Su&amp;pprimer ce flux</translation>
    </message>
    <message>
        <source>Refresh this &amp;feed</source>
        <translation>Act&amp;ualiser ce flux</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Arrêter l’actuali&amp;sation</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation>&amp;Non lus seulement</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>&amp;Disposition suivante</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>&amp;Trois colonnes</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>Volets &amp;superposés</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation>&amp;Liste seule</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille n&amp;ormale du texte</translation>
    </message>
    <message>
        <source>&amp;Close the folder or section</source>
        <translation>Re&amp;plier le dossier ou la section</translation>
    </message>
    <message>
        <source>O&amp;pen the folder or section</source>
        <translation>Dépl&amp;ier le dossier ou la section</translation>
    </message>
    <message>
        <source>Close &amp;all folders and sections</source>
        <translation>Replier to&amp;us les dossiers et sections</translation>
    </message>
    <message>
        <source>Open all folders an&amp;d sections</source>
        <translation>Déplier tous les dossiers et s&amp;ections</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Préférences...</translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation>&amp;Clavier...</translation>
    </message>
    <message>
        <source>&amp;About Rendezvous</source>
        <translation>À propos de &amp;Rendezvous</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Full te&amp;xt</source>
        <translation>Te&amp;xte complet</translation>
    </message>
    <message>
        <source>What the publi&amp;sher changed</source>
        <translation>Ce que l’éditeur a c&amp;hangé</translation>
    </message>
    <message>
        <source>&amp;Why these tags...</source>
        <translation>Pour&amp;quoi ces étiquettes...</translation>
    </message>
    <message>
        <source>Add a &amp;tag to this item...</source>
        <translation>A&amp;jouter une étiquette à cet article...</translation>
    </message>
    <message>
        <source>&amp;Own names...</source>
        <translation>&amp;Noms personnels...</translation>
    </message>
    <message>
        <source>S&amp;top tagging again</source>
        <translation>Arrêter le &amp;nouvel étiquetage</translation>
    </message>
    <message>
        <source>Exp&amp;ort as PDF...</source>
        <translation>Exporter &amp;l’article en PDF...</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Occurrence précédente</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age of an item in minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age of an item in hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ArticleHeadText</name>
    <message>
        <source>seen %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mis à jour le %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title in a citation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2 (here %3)</source>
        <comment>a publisher&apos;s time, its zone, the same in the reader&apos;s zone</comment>
        <translation>%1 %2 (ici %3)</translation>
    </message>
    <message>
        <source>Text of the feed</source>
        <translation>Texte du flux</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte complet</translation>
    </message>
    <message numerus="yes">
        <source>Edited: %n earlier version(s)</source>
        <translation>
            <numerusform>Modifié&#xa0;: %n version antérieure</numerusform>
            <numerusform>Modifié&#xa0;: %n versions antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePageText</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>ArticlePrintingText</name>
    <message>
        <source>Save the article as PDF</source>
        <translation>Enregistrer l’article en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ChipLabelText</name>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilés</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Non étoilés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Feed: %1</source>
        <translation>Flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first date of the items shown</comment>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>the date that items shown come before</comment>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>Dans le titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>mark the list read</source>
        <translation>marquer la liste comme lue</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add feeds</source>
        <translation>ajouter des flux</translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) read</source>
        <translation>
            <numerusform>marquer %n article comme lu</numerusform>
            <numerusform>marquer %n articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) unread</source>
        <translation>
            <numerusform>marquer %n article comme non lu</numerusform>
            <numerusform>marquer %n articles comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation>ajouter l’étoile</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>retirer l’étoile</translation>
    </message>
    <message>
        <source>correct a tag</source>
        <translation>corriger une étiquette</translation>
    </message>
    <message>
        <source>add an own name</source>
        <translation>ajouter un nom personnel</translation>
    </message>
    <message>
        <source>remove an own name</source>
        <translation>supprimer un nom personnel</translation>
    </message>
    <message>
        <source>edit an own name</source>
        <translation>modifier un nom personnel</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not something Rendezvous understands.</source>
        <translation>Rendezvous ne comprend pas cette saisie.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>Il n’y a pas de flux à cette adresse.</translation>
    </message>
    <message>
        <source>Open the site and look for its feed, or add the site&apos;s own address.</source>
        <translation>Ouvrez le site et cherchez son flux, ou ajoutez l’adresse du site lui-même.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions.</source>
        <translation>Ce fichier n’est pas une liste d’abonnements.</translation>
    </message>
    <message>
        <source>Choose an OPML file that another reader exported.</source>
        <translation>Choisissez un fichier OPML exporté par un autre lecteur.</translation>
    </message>
    <message>
        <source>What came back is damaged beyond reading.</source>
        <translation>La réponse reçue est trop abîmée pour être lue.</translation>
    </message>
    <message>
        <source>Rendezvous tries again; if it stays, tell the publisher.</source>
        <translation>Rendezvous réessaiera&#xa0;; si le problème persiste, prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>It is larger than Rendezvous accepts.</source>
        <translation>Le contenu dépasse la taille acceptée par Rendezvous.</translation>
    </message>
    <message>
        <source>Ask the publisher for a shorter feed.</source>
        <translation>Demandez à l’éditeur un flux plus court.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>Rendezvous tries again by itself.</source>
        <translation>Rendezvous réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>Rendezvous works offline.</source>
        <translation>Rendezvous travaille hors ligne.</translation>
    </message>
    <message>
        <source>Turn off &quot;Work offline&quot; to ask the network.</source>
        <translation>Désactivez «&#xa0;Travailler hors ligne&#xa0;» pour interroger le réseau.</translation>
    </message>
    <message>
        <source>The site&apos;s name is not known.</source>
        <translation>Le nom du site est inconnu.</translation>
    </message>
    <message>
        <source>Check the network and the address. Rendezvous tries again by itself.</source>
        <translation>Vérifiez le réseau et l’adresse. Rendezvous réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>Le site ne répond pas.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Le site a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The site could not prove who it is, so nothing was read from it.</source>
        <translation>Le site n’a pas pu prouver son identité&#xa0;; rien n’y a été lu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; otherwise the site has to renew its certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; sinon, c’est au site de renouveler son certificat.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Seules les adresses commençant par http ou https sont ouvertes.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>Le site renvoie en boucle d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address.</source>
        <translation>Cherchez la nouvelle adresse du flux.</translation>
    </message>
    <message>
        <source>The site points to an address that is not safe to follow.</source>
        <translation>Le site renvoie vers une adresse qu’il n’est pas sûr de suivre.</translation>
    </message>
    <message>
        <source>The site asks for a name and a password.</source>
        <translation>Le site demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.</source>
        <translation>Rendezvous a cessé de l’interroger. Supprimez le flux ou demandez à l’éditeur un flux ouvert.</translation>
    </message>
    <message>
        <source>The site does not let us read this feed.</source>
        <translation>Le site ne permet pas de lire ce flux.</translation>
    </message>
    <message>
        <source>Rendezvous asks again later, less often.</source>
        <translation>Rendezvous réessaiera plus tard, moins souvent.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>Il n’y a plus rien à cette adresse.</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address on its site, then edit or remove the feed.</source>
        <translation>Cherchez la nouvelle adresse du flux sur son site, puis modifiez ou supprimez le flux.</translation>
    </message>
    <message>
        <source>The publisher has closed this feed.</source>
        <translation>L’éditeur a fermé ce flux.</translation>
    </message>
    <message>
        <source>Its items stay. Remove the feed when you no longer need it.</source>
        <translation>Ses articles restent. Supprimez le flux quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>The server asked us to wait.</source>
        <translation>Le serveur a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Rendezvous asks again when it may.</source>
        <translation>Rendezvous réessaiera dès que possible.</translation>
    </message>
    <message>
        <source>The site has a problem of its own.</source>
        <translation>Le site a un problème de son côté.</translation>
    </message>
    <message>
        <source>The site gave an answer that is no feed.</source>
        <translation>La réponse du site n’est pas un flux.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space; what is stored is safe, and reading goes on.</source>
        <translation>Libérez de la place&#xa0;; ce qui est enregistré est en sécurité et la lecture continue.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier du profil.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --profile.</source>
        <translation>Donnez-vous le droit d’y écrire ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Rendezvous has not touched it.</source>
        <translation>La base de données du profil est endommagée. Rendezvous n’y a pas touché.</translation>
    </message>
    <message>
        <source>Copy the folder to a safe place, then put back a file from its &quot;backups&quot; folder.</source>
        <translation>Copiez le dossier en lieu sûr, puis remettez en place un fichier de son dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>A newer version of Rendezvous wrote this profile. It was left as it is.</source>
        <translation>Ce profil a été écrit par une version plus récente de Rendezvous. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder with --profile.</source>
        <translation>Réinstallez cette version ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Ce profil est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Use the window that is open already, or close it first.</source>
        <translation>Utilisez la fenêtre déjà ouverte ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The SQLite library on this computer cannot search in texts.</source>
        <translation>La bibliothèque SQLite de cet ordinateur ne sait pas chercher dans les textes.</translation>
    </message>
    <message>
        <source>Install a build of SQLite that has FTS5.</source>
        <translation>Installez une version de SQLite dotée de FTS5.</translation>
    </message>
    <message>
        <source>Reading or writing a file failed.</source>
        <translation>La lecture ou l’écriture d’un fichier a échoué.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>Vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>le serveur a demandé d’attendre</translation>
    </message>
    <message>
        <source>after failures, less often</source>
        <translation>moins souvent, après des échecs</translation>
    </message>
    <message>
        <source>the interval you chose</source>
        <translation>l’intervalle que vous avez choisi</translation>
    </message>
    <message>
        <source>as the publisher wishes</source>
        <translation>selon le souhait de l’éditeur</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Dernière demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last answered well: %1</source>
        <translation>Dernière réponse correcte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last new item: %1</source>
        <translation>Dernier nouvel article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failing since: %1</source>
        <translation>En échec depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not asked any more.</source>
        <translation>N’est plus interrogé.</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Prochaine demande&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Received: %1, %2 % of the answers &quot;not modified&quot;</source>
        <translation>Reçu&#xa0;: %1, dont %2&#xa0;% de réponses «&#xa0;non modifié&#xa0;»</translation>
    </message>
    <message>
        <source>The site points to: %1</source>
        <translation>Le site renvoie vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing new for a long time, so less often</source>
        <translation>moins souvent, faute de nouveautés depuis longtemps</translation>
    </message>
    <message>
        <source>the publisher asks not to be asked at some hours</source>
        <translation>l’éditeur demande de ne pas être interrogé à certaines heures</translation>
    </message>
    <message>
        <source>Not asked any more: the publisher has closed the feed.</source>
        <translation>N’est plus interrogé&#xa0;: l’éditeur a fermé le flux.</translation>
    </message>
    <message>
        <source>Not asked any more: the site asks for a name and a password.</source>
        <translation>N’est plus interrogé&#xa0;: le site demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Not asked any more: nothing was there for 30 days.</source>
        <translation>N’est plus interrogé&#xa0;: rien à cette adresse pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>FullTextNoticeText</name>
    <message>
        <source>Rendezvous works offline, and this page is not stored: here is the text of the feed. %1 again when you are online.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Rendezvous travaille hors ligne et cette page n’est pas enregistrée&#xa0;: voici le texte du flux. %1 de nouveau une fois en ligne.</translation>
    </message>
    <message>
        <source>The site does not answer now: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Le site ne répond pas pour le moment&#xa0;: voici le texte du flux. %1 pour réessayer plus tard.</translation>
    </message>
    <message>
        <source>The site asked us to wait: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Le site a demandé d’attendre&#xa0;: voici le texte du flux. %1 pour réessayer plus tard.</translation>
    </message>
    <message>
        <source>This item names no page of its own: the text of the feed is all there is.</source>
        <translation>Cet article n’indique aucune page qui lui soit propre&#xa0;: il n’y a que le texte du flux.</translation>
    </message>
    <message>
        <source>The site does not let us read this page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>Le site ne permet pas de lire cette page&#xa0;: voici le texte du flux. %1 pour ouvrir la page dans le navigateur.</translation>
    </message>
    <message>
        <source>The full text could not be stored. Is there room on the disk, and may Rendezvous write there?</source>
        <translation>Impossible d’enregistrer le texte complet. Y a-t-il de la place sur le disque, et Rendezvous a-t-il le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>No article was found in the page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>Aucun article n’a été trouvé dans la page&#xa0;: voici le texte du flux. %1 pour ouvrir la page dans le navigateur.</translation>
    </message>
    <message>
        <source>The page could not be read again: this is its text as it was on %1.</source>
        <translation>La page n’a pas pu être relue&#xa0;: voici son texte tel qu’il était le %1.</translation>
    </message>
    <message>
        <source>showing what it gave. %1 for the text of the feed.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>c’est son texte qui est affiché. %1 pour le texte du flux.</translation>
    </message>
    <message>
        <source>showing the text of the feed. %1 for what the page gave.</source>
        <translation>c’est le texte du flux qui est affiché. %1 pour celui de la page.</translation>
    </message>
    <message>
        <source>The page gave fewer words than the feed (%1 instead of %2): %3</source>
        <translation>La page a donné moins de mots que le flux (%1 au lieu de %2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;minute</numerusform>
            <numerusform>%Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeymapFiles</name>
    <message>
        <source>Key maps (*.keys);;All files (*)</source>
        <translation>Jeux de raccourcis (*.keys);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Export the key map</source>
        <translation>Exporter le jeu de raccourcis</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Import a key map</source>
        <translation>Importer un jeu de raccourcis</translation>
    </message>
    <message>
        <source>This file holds no key map.</source>
        <translation>Ce fichier ne contient pas de jeu de raccourcis.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Flux</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Rec&amp;herche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>saved search</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln nouveau</numerusform>
            <numerusform>%1&#xa0;: %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>feed</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln nouveau</numerusform>
            <numerusform>%1&#xa0;: %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new item(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New items in your searches</source>
        <translation>Nouveaux articles dans vos recherches</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>The link says &quot;%1&quot;, but it leads to %2.</source>
        <translation>Le lien affiche «&#xa0;%1&#xa0;», mais il mène à %2.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>OwnNameWords</name>
    <message>
        <source>Agency or company</source>
        <translation>Agence ou entreprise</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Programme or topic</source>
        <translation>Programme ou thème</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre à rechercher.</translation>
    </message>
    <message>
        <source>“%1” is known already: %2 (%3).</source>
        <comment>a name as typed, what it is a name of, the kind of that</comment>
        <translation>«&#xa0;%1&#xa0;» est déjà connu&#xa0;: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Languages you read</source>
        <translation>Langues que vous lisez</translation>
    </message>
    <message>
        <source>&amp;Check feeds every:</source>
        <translation>&amp;Intervalle de vérification des flux&#xa0;:</translation>
    </message>
    <message>
        <source>Publishers may ask for longer; then Rendezvous waits longer.</source>
        <translation>Les éditeurs peuvent demander davantage&#xa0;; Rendezvous attend alors plus longtemps.</translation>
    </message>
    <message>
        <source>Check feeds when the program &amp;starts</source>
        <translation>Vérifier les flux au &amp;démarrage du programme</translation>
    </message>
    <message>
        <source>Start &amp;where I left off</source>
        <translation>&amp;Reprendre là où j’en étais</translation>
    </message>
    <message>
        <source>An item &amp;counts as read:</source>
        <translation>Un article &amp;compte comme lu&#xa0;:</translation>
    </message>
    <message>
        <source>When it is opened</source>
        <translation>Dès qu’il est ouvert</translation>
    </message>
    <message>
        <source>After one second</source>
        <translation>Après une seconde</translation>
    </message>
    <message>
        <source>After three seconds</source>
        <translation>Après trois secondes</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Seulement quand je le décide</translation>
    </message>
    <message>
        <source>&amp;Work offline: ask nothing of the network</source>
        <translation>&amp;Travailler hors ligne&#xa0;: ne rien demander au réseau</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation>&#xa0;Mio</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>N’en garder aucune</translation>
    </message>
    <message>
        <source>Room for &amp;pictures of stored items:</source>
        <translation>Place pour les &amp;images des articles conservés&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures are fetched after the items, newest first, until the room is full.</source>
        <translation>Les images sont téléchargées après les articles, les plus récentes d’abord, jusqu’à remplir la place.</translation>
    </message>
    <message>
        <source>&amp;Keep items:</source>
        <translation>&amp;Garder les articles&#xa0;:</translation>
    </message>
    <message>
        <source>For one month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>For six months</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>For one year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>For two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>For five years</source>
        <translation>Cinq ans</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Counted from their arrival. What you starred or tagged stays.</source>
        <translation>À compter de leur arrivée. Ce que vous avez marqué d’une étoile ou étiqueté reste.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Rows of the list:</source>
        <translation>&amp;Lignes de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1&#xa0;points</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tell me about new items after a refresh</source>
        <translation>&amp;Signaler les nouveaux articles après une actualisation</translation>
    </message>
    <message>
        <source>Each feed and each saved search has a switch of its own.</source>
        <translation>Chaque flux et chaque recherche enregistrée a son propre réglage.</translation>
    </message>
    <message>
        <source>Stay in the &amp;system tray when the window is closed</source>
        <translation>Rester dans la &amp;zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Langue du programme&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next.</source>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Languages you &amp;read:</source>
        <translation>Langues que &amp;vous lisez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QueryFault</name>
    <message>
        <source>There is no field “%1:”. Put the word in quotation marks to search for it.</source>
        <translation>Le champ «&#xa0;%1:&#xa0;» n’existe pas. Mettez le mot entre guillemets pour le rechercher.</translation>
    </message>
    <message>
        <source>“%1:” needs a value after the colon.</source>
        <translation>«&#xa0;%1:&#xa0;» demande une valeur après les deux-points.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A parenthesis closes that was never opened.</source>
        <translation>Une parenthèse fermante n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses.</source>
        <translation>Il n’y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>Something is missing after OR.</source>
        <translation>Il manque quelque chose après OR.</translation>
    </message>
    <message>
        <source>Something is missing before OR.</source>
        <translation>Il manque quelque chose avant OR.</translation>
    </message>
    <message>
        <source>“is:” takes %1, not “%2”.</source>
        <translation>«&#xa0;is:&#xa0;» accepte %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“lang:” takes a language such as fr, not “%1”.</source>
        <translation>«&#xa0;lang:&#xa0;» accepte une langue, par exemple fr, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.</source>
        <translation>«&#xa0;%1:&#xa0;» accepte une date comme 2022, 2022-04 ou 2022-04-19, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“sort:” takes newest or oldest, not “%1”.</source>
        <translation>«&#xa0;sort:&#xa0;» accepte newest ou oldest, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“sort:” belongs outside parentheses and without a minus sign.</source>
        <translation>«&#xa0;sort:&#xa0;» se place hors des parenthèses et sans signe moins.</translation>
    </message>
    <message>
        <source>More than %1 parentheses stand in one another.</source>
        <translation>Plus de %1 parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>This filter has more than %1 parts.</source>
        <translation>Ce filtre compte plus de %1 éléments.</translation>
    </message>
</context>
<context>
    <name>RevisionPageText</name>
    <message numerus="yes">
        <source>[%n word(s) unchanged]</source>
        <translation>
            <numerusform>[%n mot inchangé]</numerusform>
            <numerusform>[%n mots inchangés]</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2, seen %3</source>
        <translation>Modification %1 sur %2, vue le %3</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Les mots sont les mêmes.</translation>
    </message>
</context>
<context>
    <name>SidebarMenuText</name>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Inclure</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>Sans &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation>A&amp;jouter un flux…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se &amp;désabonner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>SidebarText</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilés</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agences</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Own names</source>
        <translation>Noms personnels</translation>
    </message>
</context>
<context>
    <name>TagChipsText</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Implied:</source>
        <translation>Implicite&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TagEvidenceText</name>
    <message>
        <source>Found as “%1”.</source>
        <translation>Trouvé sous la forme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>étiquette ajoutée par vous</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>étiquette retirée par vous</translation>
    </message>
    <message>
        <source>In the title: “%1”</source>
        <translation>Dans le titre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>Dans le texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TagRules</name>
    <message>
        <source>It is a name of it; the longest name at a place wins.</source>
        <translation>C’est l’un de ses noms&#xa0;; au même endroit, le nom le plus long l’emporte.</translation>
    </message>
    <message>
        <source>It is an acronym of it, written with capitals as acronyms are.</source>
        <translation>C’est l’un de ses sigles, écrit en capitales comme il se doit.</translation>
    </message>
    <message>
        <source>It is a name that is also an ordinary word, and stands in quotation marks.</source>
        <translation>C’est un nom qui est aussi un mot courant, et il est entre guillemets.</translation>
    </message>
    <message>
        <source>It may mean other things, but an agency or station is named, or a word of space stands near.</source>
        <translation>Cela peut désigner autre chose, mais une agence ou une station est citée, ou un mot du domaine spatial se trouve à proximité.</translation>
    </message>
    <message>
        <source>It may mean other things, but a word that settles it stands in the same sentence.</source>
        <translation>Cela peut désigner autre chose, mais un mot de la même phrase lève le doute.</translation>
    </message>
    <message>
        <source>It may be something else than a country, but another country or a word of space is there.</source>
        <translation>Ce n’est peut-être pas un pays, mais un autre pays ou un mot du domaine spatial est présent.</translation>
    </message>
    <message>
        <source>It is a module of the station, named beside the word module or with the station.</source>
        <translation>C’est un module de la station, cité avec le mot «&#xa0;module&#xa0;» ou avec la station.</translation>
    </message>
    <message>
        <source>A capital or seat of power stands for its state: it speaks, decides, or is a partner.</source>
        <translation>Une capitale ou un siège du pouvoir désigne son État&#xa0;: il parle, décide ou est partenaire.</translation>
    </message>
    <message>
        <source>It is the first part of a compound whose second part names a country too.</source>
        <translation>C’est la première partie d’un composé dont la seconde désigne aussi un pays.</translation>
    </message>
    <message>
        <source>A country together with a head noun, such as &quot;Chinese space station&quot;, describes it.</source>
        <translation>Un pays joint à un nom commun, comme «&#xa0;station spatiale chinoise&#xa0;», le décrit.</translation>
    </message>
    <message>
        <source>&quot;Its own station&quot; beside a state that has one means that state&apos;s station.</source>
        <translation>«&#xa0;Sa propre station&#xa0;» à côté d’un État qui en a une désigne la station de cet État.</translation>
    </message>
    <message>
        <source>The headline says &quot;space station&quot;, and the item names the International Space Station in full.</source>
        <translation>Le titre dit «&#xa0;station spatiale&#xa0;» et l’article nomme la Station spatiale internationale en toutes lettres.</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Chinese news.</source>
        <translation>Une abréviation d’un caractère désigne l’État, dans une tournure des informations en chinois.</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Japanese news.</source>
        <translation>Une abréviation d’un caractère désigne l’État, dans une tournure des informations en japonais.</translation>
    </message>
    <message>
        <source>Abbreviations of one syllable stand for states, as in Korean headlines.</source>
        <translation>Des abréviations d’une syllabe désignent des États, comme dans les titres coréens.</translation>
    </message>
    <message>
        <source>It was found inside words that lost the space between them.</source>
        <translation>Il a été trouvé dans des mots qui ont perdu l’espace qui les séparait.</translation>
    </message>
    <message>
        <source>It is an expression for several countries at once.</source>
        <translation>C’est une expression qui désigne plusieurs pays à la fois.</translation>
    </message>
    <message>
        <source>It is a name that you added.</source>
        <translation>C’est un nom que vous avez ajouté.</translation>
    </message>
</context>
<context>
    <name>rendezvous::models::SidebarModel</name>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::models::TimelineModel</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>étoilé</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Actions</name>
    <message>
        <source>Choose “%1” from the menu</source>
        <translation>Choisissez «&#xa0;%1&#xa0;» dans le menu</translation>
    </message>
    <message>
        <source>Press %1</source>
        <comment>a key</comment>
        <translation>Appuyez sur %1</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Address of a feed or of a site</source>
        <translation>Adresse d’un flux ou d’un site</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation>Flux de ce site</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Interrogation du site</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This site offers several feeds. Choose one or more.</source>
        <translation>Ce site propose plusieurs flux. Choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>This site announces no feed. These addresses are worth a try.</source>
        <translation>Ce site n’annonce aucun flux. Ces adresses valent un essai.</translation>
    </message>
    <message>
        <source>Asking the site...</source>
        <translation>Interrogation du site...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ArticlePane</name>
    <message>
        <source>Show the &amp;rest</source>
        <translation>Afficher la &amp;suite</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Référence copiée</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>Impossible d’écrire %1. Y a-t-il de la place, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>This item was not edited since it came.</source>
        <translation>Cet article n’a pas été modifié depuis sa réception.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Aucun article n’est sélectionné.</translation>
    </message>
    <message>
        <source>This picture has not come yet.</source>
        <translation>Cette image n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Show the picture here once it has come</source>
        <translation>Afficher l’image ici dès qu’elle est arrivée</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Afficher cette modification</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Chip</name>
    <message>
        <source>Filter: %1. Backspace removes it.</source>
        <translation>Filtre&#xa0;: %1. Retour arrière le retire.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command, feed or tag</source>
        <translation>Commande, flux ou étiquette</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Rien ne contient ces lettres dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EditFeedDialog</name>
    <message>
        <source>Edit the feed</source>
        <translation>Modifier le flux</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Comme dans les préférences</translation>
    </message>
    <message>
        <source>&amp;Notify me of new items</source>
        <translation>Me &amp;signaler les nouveaux articles</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <translation>&amp;Intervalle de vérification&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Adr&amp;esse&#xa0;:</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Always read the f&amp;ull text of its pages</source>
        <translation>Toujours lire le texte &amp;complet de ses pages</translation>
    </message>
    <message>
        <source>This is no address of a feed. It begins with https:// or http://.</source>
        <translation>Ce n’est pas l’adresse d’un flux. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>You have another feed with this address: &quot;%1&quot;.</source>
        <translation>Vous avez un autre flux à cette adresse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EmptyList</name>
    <message>
        <source>Show &amp;all items</source>
        <translation>Afficher &amp;tous les articles</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Add a feed by its address or that of its site, or import a list of feeds (OPML), from the Feeds menu.</source>
        <translation>Ajoutez un flux par son adresse ou celle de son site, ou importez une liste de flux (OPML), depuis le menu Flux.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Rien d’étoilé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The reader is offline. Go online first. %1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>Le lecteur est hors ligne. Repassez d’abord en ligne. %1 pour actualiser tous les flux.</translation>
    </message>
    <message>
        <source>%1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>%1 pour actualiser tous les flux.</translation>
    </message>
    <message>
        <source>New items come with the next refresh. %1 to ask now. %2 for all items.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>De nouveaux articles arriveront à la prochaine actualisation. %1 pour la lancer maintenant. %2 pour tous les articles.</translation>
    </message>
    <message>
        <source>Click the star of an item to keep it here. %1 for the chosen one.</source>
        <comment>&quot;Press S&quot;</comment>
        <translation>Cliquez sur l’étoile d’un article pour le garder ici. %1 pour l’article choisi.</translation>
    </message>
    <message>
        <source>No item has all of this filter. %1 to change it, or take parts of it away with the Backspace key.</source>
        <comment>&quot;Press F&quot;</comment>
        <translation>Aucun article ne répond à tout ce filtre. %1 pour le modifier, ou retirez-en des parties avec la touche Retour arrière.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FeedActions</name>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>Abonnements (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You have subscribed to this feed before.</source>
        <translation>Vous suivez déjà ce flux.</translation>
    </message>
    <message>
        <source>Choose a feed in the side bar first.</source>
        <translation>Choisissez d’abord un flux dans la barre latérale.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Starred items stay.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé. Les articles étoilés restent.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Importer des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) added</source>
        <translation>
            <numerusform>%Ln flux ajouté</numerusform>
            <numerusform>%Ln flux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were merged, repaired or left out</source>
        <translation>
            <numerusform>%Ln ligne a été fusionnée, réparée ou omise</numerusform>
            <numerusform>%Ln lignes ont été fusionnées, réparées ou omises</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Exporter les abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) exported</source>
        <translation>
            <numerusform>%Ln flux exporté</numerusform>
            <numerusform>%Ln flux exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>This site answers only over http: what it sends can be read and changed on its way.</source>
        <translation>Ce site ne répond qu’en http&#xa0;: ce qu’il envoie peut être lu et modifié en chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved to %2</source>
        <comment>title, address</comment>
        <translation>«&#xa0;%1&#xa0;» a déménagé à l’adresse %2</translation>
    </message>
    <message>
        <source>Use the old address</source>
        <translation>Garder l’ancienne adresse</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FilterPane</name>
    <message>
        <source>Filter line</source>
        <translation>Ligne de filtre</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtre sous forme de texte</translation>
    </message>
    <message>
        <source>Filter, such as agency:roscosmos -station:iss is:unread</source>
        <translation>Filtre, par exemple agency:roscosmos -station:iss is:unread</translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot;, agency: station: country: feed: is: lang: after: before: author: title:, a minus sign for what must not be, OR and parentheses</source>
        <translation>Mots et &quot;expressions exactes&quot;, agency: station: country: feed: is: lang: after: before: author: title:, un signe moins pour ce qui doit être exclu, OR et des parenthèses</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>items with any of the tags</comment>
        <translation>Au moins une</translation>
    </message>
    <message>
        <source>All</source>
        <comment>items with all of the tags</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Items with any of the tags are shown</source>
        <translation>Les articles portant au moins une des étiquettes sont affichés</translation>
    </message>
    <message>
        <source>Only items with all of the tags are shown</source>
        <translation>Seuls les articles portant toutes les étiquettes sont affichés</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a found word among all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FullTextActions</name>
    <message>
        <source>Fetching the full text ...</source>
        <translation>Téléchargement du texte complet...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ItemTagsDialog</name>
    <message>
        <source>Tags of this item</source>
        <translation>Étiquettes de cet article</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Why the item has this tag</source>
        <translation>Pourquoi l’article porte cette étiquette</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>étiquette ajoutée par vous</translation>
    </message>
    <message>
        <source>implied: the home country of an agency that is named. It does not count.</source>
        <translation>implicite&#xa0;: le pays d’une agence citée. Ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>étiquette retirée par vous</translation>
    </message>
    <message>
        <source>&amp;Remove from this item</source>
        <translation>&amp;Retirer de cet article</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>&amp;Ajouter une étiquette...</translation>
    </message>
    <message>
        <source>This item has no tags.</source>
        <translation>Cet article n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>Montrer dans l’article</translation>
    </message>
    <message>
        <source>&amp;Count it for this item</source>
        <translation>La &amp;compter pour cet article</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>&amp;Retirer l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>&amp;Remettre l’étiquette</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::KeymapEditor</name>
    <message>
        <source>Everywhere but in text fields</source>
        <translation>Partout sauf dans les champs de texte</translation>
    </message>
    <message>
        <source>In lists only</source>
        <translation>Seulement dans les listes</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt &amp;work:</source>
        <translation>Touches sans Ctrl ni Alt &amp;actives&#xa0;:</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Au&amp;cune touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>All de&amp;faults</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importer...</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (conflict)</source>
        <translation>%1 (conflit)</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Setting it takes it away from there.</source>
        <translation>%1 appartient à&#xa0;: %2. Le définir ici l’en retire.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: both &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>%1&#xa0;: à la fois «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a command, click the field and press the new keys.</source>
        <translation>Choisissez une commande, cliquez dans le champ et tapez les nouvelles touches.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search in the items shown</source>
        <translation>Rechercher dans les articles affichés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous (%Ln unread)</source>
        <translation>
            <numerusform>Rendezvous (%Ln non lu)</numerusform>
            <numerusform>Rendezvous (%Ln non lus)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the sample are here</source>
        <translation>
            <numerusform>%Ln article d’exemple chargé</numerusform>
            <numerusform>%Ln articles d’exemple chargés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNameDialog</name>
    <message>
        <source>Follow a name</source>
        <translation>Suivre un nom</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>One on each line: in other languages and scripts, with other endings</source>
        <translation>Une par ligne&#xa0;: dans d’autres langues et écritures, avec d’autres terminaisons</translation>
    </message>
    <message>
        <source>Only with &amp;capitals as written here</source>
        <translation>Seulement avec les &amp;majuscules saisies ici</translation>
    </message>
    <message>
        <source>Only as a &amp;whole word</source>
        <translation>Seulement comme mot en&amp;tier</translation>
    </message>
    <message>
        <source>Without it, endings and longer words count too.</source>
        <translation>Sinon, les terminaisons et les mots plus longs comptent aussi.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Other spellings:</source>
        <translation>A&amp;utres graphies&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Catégorie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>Noms personnels</translation>
    </message>
    <message>
        <source>Names that you follow beside those that Rendezvous knows. Items that mention them get a tag, stored ones too.</source>
        <translation>Noms que vous suivez en plus de ceux que Rendezvous connaît. Les articles qui les citent reçoivent une étiquette, même ceux déjà enregistrés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>A&amp;jouter...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importer...</translation>
    </message>
    <message>
        <source>Import own names</source>
        <translation>Importer des noms personnels</translation>
    </message>
    <message>
        <source>Own names (*.json)</source>
        <translation>Noms personnels (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>Export own names</source>
        <translation>Exporter les noms personnels</translation>
    </message>
    <message>
        <source>“%1” is known already: your own name %2.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà connu&#xa0;: votre nom personnel %2.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 holds no own names.</source>
        <translation>%1 ne contient pas de noms personnels.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n nom ajouté</numerusform>
            <numerusform>%n noms ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>Impossible d’écrire %1. Y a-t-il de la place, et avez-vous le droit d’y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>Lecture de %1...</translation>
    </message>
    <message>
        <source>%1 is too large for a list of own names.</source>
        <translation>%1 est trop grand pour une liste de noms personnels.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteActions</name>
    <message>
        <source>Command, feed or tag</source>
        <translation>Commande, flux ou étiquette</translation>
    </message>
    <message>
        <source>Feed or tag</source>
        <translation>Flux ou étiquette</translation>
    </message>
    <message>
        <source>Agency, station or country</source>
        <translation>Agence, station ou pays</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ProfileErrorPage</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ReadingActions</name>
    <message numerus="yes">
        <source>%Ln item(s) marked read</source>
        <translation>
            <numerusform>%Ln article marqué comme lu</numerusform>
            <numerusform>%Ln articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 for the next one.</source>
        <comment>&quot;Press J&quot;</comment>
        <translation>%1 pour l’article suivant.</translation>
    </message>
    <message>
        <source>%1 for the next unread one.</source>
        <comment>&quot;Press N&quot;</comment>
        <translation>%1 pour l’article non lu suivant.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SavedSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Edit the saved search</source>
        <translation>Modifier la recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Notify me of what it finds</source>
        <translation>&amp;Me signaler ce qu’elle trouve</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Recherche&#xa0;:</translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation>Cette recherche n’est pas comprise.</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SearchActions</name>
    <message>
        <source>The search &quot;%1&quot; was removed.</source>
        <translation>La recherche «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Change &amp;keys...</source>
        <translation>Modifier les &amp;touches...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SidebarPane</name>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Narrow the side bar</source>
        <translation>Filtrer la barre latérale</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Saisir pour filtrer</translation>
    </message>
    <message>
        <source>Views, agencies, stations, countries and feeds</source>
        <translation>Vues, agences, stations, pays et flux</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::StatusLine</name>
    <message>
        <source>Refresh progress</source>
        <translation>Progression de l’actualisation</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1 of %2, %n new</source>
        <translation>
            <numerusform>Actualisation de %1 sur %2, %n nouveau</numerusform>
            <numerusform>Actualisation de %1 sur %2, %n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
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
            <numerusform>%n flux en échec</numerusform>
            <numerusform>%n flux en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Pas encore actualisé</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <comment>count, size on disk</comment>
        <translation>%1 articles, %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <comment>keys typed of a sequence</comment>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Stop tagging again</source>
        <translation>Arrêter le nouvel étiquetage</translation>
    </message>
    <message>
        <source>Tagging again %1 of %2</source>
        <translation>Nouvel étiquetage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Vérifié à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago</source>
        <translation>
            <numerusform>Vérifié il y a %n minute</numerusform>
            <numerusform>Vérifié il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop fetching pictures</source>
        <translation>Arrêter le téléchargement des images</translation>
    </message>
    <message>
        <source>Stop fetching full texts</source>
        <translation>Arrêter le téléchargement des textes complets</translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %Ln so far</source>
        <translation>
            <numerusform>Téléchargement des images, %Ln jusqu’ici</numerusform>
            <numerusform>Téléchargement des images, %Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching full texts, %Ln so far</source>
        <translation>
            <numerusform>Téléchargement des textes complets, %Ln jusqu’ici</numerusform>
            <numerusform>Téléchargement des textes complets, %Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing subscriptions ...</source>
        <translation>Importation des abonnements...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TagActions</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag to give to this item</source>
        <translation>Étiquette à donner à cet article</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>&amp;Filtrer avec cette étiquette</translation>
    </message>
    <message>
        <source>&amp;Why is it here?</source>
        <translation>&amp;Pourquoi est-elle là&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>&amp;Retirer l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>&amp;Remettre l’étiquette</translation>
    </message>
    <message>
        <source>This is wrong here: &amp;remove the tag from this item</source>
        <translation>Erreur&#xa0;: &amp;retirer l’étiquette de cet article</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>&amp;Ajouter une étiquette...</translation>
    </message>
    <message>
        <source>“%1”: what is found in the text holds again</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce qui est trouvé dans le texte vaut de nouveau</translation>
    </message>
    <message>
        <source>“%1” was added to this item</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» a été ajoutée à cet article</translation>
    </message>
    <message>
        <source>“%1” was removed from this item</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» a été retirée de cet article</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Fil chronologique</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts of items above the list</comment>
        <translation>%1 non lus sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>button above the list that shows new items</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new item(s)</source>
        <translation>
            <numerusform>Afficher %n nouvel article</numerusform>
            <numerusform>Afficher %n nouveaux articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Rendezvous</source>
        <translation>&amp;Ouvrir Rendezvous</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous: %Ln unread</source>
        <translation>
            <numerusform>Rendezvous&#xa0;: %Ln non lu</numerusform>
            <numerusform>Rendezvous&#xa0;: %Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WaitingWindow</name>
    <message>
        <source>A command of Rendezvous is at work in this profile.</source>
        <translation>Une commande de Rendezvous est à l’œuvre dans ce profil.</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as the profile is free.</source>
        <translation>La fenêtre s’ouvre d’elle-même dès que le profil est libre.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Rendezvous</source>
        <translation>Bienvenue dans Rendezvous</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>Quelles langues lisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Rendezvous follows cooperation in space in the words of all sides. Choose your languages; on the right is what you will subscribe to. You can change all of it later.</source>
        <translation>Rendezvous suit la coopération spatiale dans les mots de toutes les parties. Choisissez vos langues&#xa0;; à droite s’affichent les flux auxquels vous vous abonnerez. Vous pourrez tout changer plus tard.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Feeds you will subscribe to</source>
        <translation>Flux auxquels vous vous abonnerez</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Look at the s&amp;ample</source>
        <translation>Voir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>There is no network now. What you choose is fetched when it is back; until then, the sample shows what Rendezvous does.</source>
        <translation>Il n’y a pas de réseau pour l’instant. Vos choix seront téléchargés à son retour&#xa0;; d’ici là, l’exemple montre ce que fait Rendezvous.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, number of feeds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) chosen</source>
        <translation>
            <numerusform>%Ln flux choisi</numerusform>
            <numerusform>%Ln flux choisis</numerusform>
        </translation>
    </message>
</context>
</TS>
