<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Rendezvous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news reader for cooperation in space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious unread item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;feed with unread items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous f&amp;eed with unread items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser, stay &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read and go to the ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the &amp;list read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything &amp;above read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything &amp;below read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a &amp;feed or tag by name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an a&amp;gency, station or country...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the side &amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this search...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the search or filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a feed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;packs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import subscriptions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport subscriptions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit this feed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this &amp;feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the folder or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen the folder or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;all folders and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all folders an&amp;d sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rendezvous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the publi&amp;sher changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why these tags...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;tag to this item...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own names...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top tagging again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;ort as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age of an item in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age of an item in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeadText</name>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title in a citation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (here %3)</source>
        <comment>a publisher&apos;s time, its zone, the same in the reader&apos;s zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edited: %n earlier version(s)</source>
        <translation>
            <numerusform>Edited: %n earlier version</numerusform>
            <numerusform>Edited: %n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePageText</name>
    <message>
        <source>[Picture: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePrintingText</name>
    <message>
        <source>Save the article as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipLabelText</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first date of the items shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>the date that items shown come before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the list read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) read</source>
        <translation>
            <numerusform>mark %n item read</numerusform>
            <numerusform>mark %n items read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) unread</source>
        <translation>
            <numerusform>mark %n item unread</numerusform>
            <numerusform>mark %n items unread</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit an own name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not something Rendezvous understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site and look for its feed, or add the site&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an OPML file that another reader exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is damaged beyond reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous tries again; if it stays, tell the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than Rendezvous accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher for a shorter feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off &quot;Work offline&quot; to ask the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address. Rendezvous tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not prove who it is, so nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; otherwise the site has to renew its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site points to an address that is not safe to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not let us read this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous asks again later, less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address on its site, then edit or remove the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has closed this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its items stay. Remove the feed when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous asks again when it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site gave an answer that is no feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; what is stored is safe, and reading goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Rendezvous has not touched it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder to a safe place, then put back a file from its &quot;backups&quot; folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Rendezvous wrote this profile. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open already, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite library on this computer cannot search in texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a build of SQLite that has FTS5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing a file failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after failures, less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interval you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the publisher wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answered well: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last new item: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: %1, %2 % of the answers &quot;not modified&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site points to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new for a long time, so less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publisher asks not to be asked at some hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more: the publisher has closed the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more: the site asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more: nothing was there for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullTextNoticeText</name>
    <message>
        <source>Rendezvous works offline, and this page is not stored: here is the text of the feed. %1 again when you are online.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not answer now: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asked us to wait: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item names no page of its own: the text of the feed is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not let us read this page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full text could not be stored. Is there room on the disk, and may Rendezvous write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in the page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be read again: this is its text as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing what it gave. %1 for the text of the feed.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing the text of the feed. %1 for what the page gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page gave fewer words than the feed (%1 instead of %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeymapFiles</name>
    <message>
        <source>Key maps (*.keys);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the key map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no key map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>saved search</comment>
        <translation>
            <numerusform>%1: %Ln new</numerusform>
            <numerusform>%1: %Ln new</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>feed</comment>
        <translation>
            <numerusform>%1: %Ln new</numerusform>
            <numerusform>%1: %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new item(s)</source>
        <translation>
            <numerusform>%Ln new item</numerusform>
            <numerusform>%Ln new items</numerusform>
        </translation>
    </message>
    <message>
        <source>New items in your searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link says &quot;%1&quot;, but it leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnNameWords</name>
    <message>
        <source>Agency or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known already: %2 (%3).</source>
        <comment>a name as typed, what it is a name of, the kind of that</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Languages you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check feeds every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers may ask for longer; then Rendezvous waits longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check feeds when the program &amp;starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;where I left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item &amp;counts as read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline: ask nothing of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for &amp;pictures of stored items:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are fetched after the items, newest first, until the room is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep items:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from their arrival. What you starred or tagged stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows of the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me about new items after a refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each feed and each saved search has a switch of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the &amp;system tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you &amp;read:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryFault</name>
    <message>
        <source>There is no field “%1:”. Put the word in quotation marks to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” needs a value after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis closes that was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is:” takes %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lang:” takes a language such as fr, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sort:” takes newest or oldest, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sort:” belongs outside parentheses and without a minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 parentheses stand in one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter has more than %1 parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionPageText</name>
    <message numerus="yes">
        <source>[%n word(s) unchanged]</source>
        <translation>
            <numerusform>[%n word unchanged]</numerusform>
            <numerusform>[%n words unchanged]</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2, seen %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarMenuText</name>
    <message>
        <source>&amp;Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarText</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChipsText</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEvidenceText</name>
    <message>
        <source>Found as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagRules</name>
    <message>
        <source>It is a name of it; the longest name at a place wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an acronym of it, written with capitals as acronyms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name that is also an ordinary word, and stands in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean other things, but an agency or station is named, or a word of space stands near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean other things, but a word that settles it stands in the same sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be something else than a country, but another country or a word of space is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a module of the station, named beside the word module or with the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capital or seat of power stands for its state: it speaks, decides, or is a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first part of a compound whose second part names a country too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country together with a head noun, such as &quot;Chinese space station&quot;, describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Its own station&quot; beside a state that has one means that state&apos;s station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline says &quot;space station&quot;, and the item names the International Space Station in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Chinese news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Japanese news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations of one syllable stand for states, as in Korean headlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found inside words that lost the space between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an expression for several countries at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name that you added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::models::SidebarModel</name>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::models::TimelineModel</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <comment>state of an item, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <comment>state of an item, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Actions</name>
    <message>
        <source>Choose “%1” from the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed or of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site offers several feeds. Choose one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site announces no feed. These addresses are worth a try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ArticlePane</name>
    <message>
        <source>Show the &amp;rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item was not edited since it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture here once it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Chip</name>
    <message>
        <source>Filter: %1. Backspace removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, feed or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EditFeedDialog</name>
    <message>
        <source>Edit the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me of new items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always read the f&amp;ull text of its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a feed. It begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have another feed with this address: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EmptyList</name>
    <message>
        <source>Show &amp;all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed by its address or that of its site, or import a list of feeds (OPML), from the Feeds menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is offline. Go online first. %1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New items come with the next refresh. %1 to ask now. %2 for all items.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the star of an item to keep it here. %1 for the chosen one.</source>
        <comment>&quot;Press S&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has all of this filter. %1 to change it, or take parts of it away with the Backspace key.</source>
        <comment>&quot;Press F&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FeedActions</name>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have subscribed to this feed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a feed in the side bar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Starred items stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) added</source>
        <translation>
            <numerusform>%Ln feed added</numerusform>
            <numerusform>%Ln feeds added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were merged, repaired or left out</source>
        <translation>
            <numerusform>%Ln line was merged, repaired or left out</numerusform>
            <numerusform>%Ln lines were merged, repaired or left out</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) exported</source>
        <translation>
            <numerusform>%Ln feed exported</numerusform>
            <numerusform>%Ln feeds exported</numerusform>
        </translation>
    </message>
    <message>
        <source>This site answers only over http: what it sends can be read and changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved to %2</source>
        <comment>title, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the old address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FilterPane</name>
    <message>
        <source>Filter line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as agency:roscosmos -station:iss is:unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot;, agency: station: country: feed: is: lang: after: before: author: title:, a minus sign for what must not be, OR and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>items with any of the tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>items with all of the tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with any of the tags are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only items with all of the tags are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a found word among all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FullTextActions</name>
    <message>
        <source>Fetching the full text ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ItemTagsDialog</name>
    <message>
        <source>Tags of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the item has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied: the home country of an agency that is named. It does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>named %n time</numerusform>
            <numerusform>named %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count it for this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::KeymapEditor</name>
    <message>
        <source>Everywhere but in text fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt &amp;work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All de&amp;faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (conflict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Setting it takes it away from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both &quot;%2&quot; and &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, click the field and press the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the items shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous (%Ln unread)</source>
        <translation>
            <numerusform>Rendezvous (%Ln unread)</numerusform>
            <numerusform>Rendezvous (%Ln unread)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the sample are here</source>
        <translation>
            <numerusform>%Ln item of the sample is here</numerusform>
            <numerusform>%Ln items of the sample are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNameDialog</name>
    <message>
        <source>Follow a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line: in other languages and scripts, with other endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with &amp;capitals as written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as a &amp;whole word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, endings and longer words count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other spellings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that you follow beside those that Rendezvous knows. Items that mention them get a tag, stored ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own names (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known already: your own name %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>%n name added</numerusform>
            <numerusform>%n names added</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a list of own names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteActions</name>
    <message>
        <source>Command, feed or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, station or country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ProfileErrorPage</name>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ReadingActions</name>
    <message numerus="yes">
        <source>%Ln item(s) marked read</source>
        <translation>
            <numerusform>%Ln item marked read</numerusform>
            <numerusform>%Ln items marked read</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the next one.</source>
        <comment>&quot;Press J&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the next unread one.</source>
        <comment>&quot;Press N&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SavedSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me of what it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SearchActions</name>
    <message>
        <source>The search &quot;%1&quot; was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;keys...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SidebarPane</name>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, agencies, stations, countries and feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::StatusLine</name>
    <message>
        <source>Refresh progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1 of %2, %n new</source>
        <translation>
            <numerusform>Refreshing %1 of %2, %n new</numerusform>
            <numerusform>Refreshing %1 of %2, %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new items, failed feeds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n feed failed</numerusform>
            <numerusform>%n feeds failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <comment>count, size on disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ...</source>
        <comment>keys typed of a sequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop tagging again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging again %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago</source>
        <translation>
            <numerusform>Checked %n minute ago</numerusform>
            <numerusform>Checked %n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop fetching pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop fetching full texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %Ln so far</source>
        <translation>
            <numerusform>Fetching pictures, %Ln so far</numerusform>
            <numerusform>Fetching pictures, %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching full texts, %Ln so far</source>
        <translation>
            <numerusform>Fetching full texts, %Ln so far</numerusform>
            <numerusform>Fetching full texts, %Ln so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing subscriptions ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TagActions</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to give to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is wrong here: &amp;remove the tag from this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: what is found in the text holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed from this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts of items above the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>button above the list that shows new items</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new item(s)</source>
        <translation>
            <numerusform>Show %n new item</numerusform>
            <numerusform>Show %n new items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Rendezvous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous: %Ln unread</source>
        <translation>
            <numerusform>Rendezvous: %Ln unread</numerusform>
            <numerusform>Rendezvous: %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WaitingWindow</name>
    <message>
        <source>A command of Rendezvous is at work in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens by itself as soon as the profile is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Rendezvous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendezvous follows cooperation in space in the words of all sides. Choose your languages; on the right is what you will subscribe to. You can change all of it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds you will subscribe to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the s&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network now. What you choose is fetched when it is back; until then, the sample shows what Rendezvous does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, number of feeds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) chosen</source>
        <translation>
            <numerusform>%Ln feed chosen</numerusform>
            <numerusform>%Ln feeds chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
