<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Rendezvous</source>
        <translation>关于 Rendezvous</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A news reader for cooperation in space.</source>
        <translation>关注航天合作的新闻阅读器。</translation>
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
        <translation>下一条目(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>上一条目(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread item</source>
        <translation>下一未读条目(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;revious unread item</source>
        <translation>上一未读条目(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;feed with unread items</source>
        <translation>下一个有未读条目的订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>Previous f&amp;eed with unread items</source>
        <translation>上一个有未读条目的订阅源(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;irst item</source>
        <translation>第一条目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last item</source>
        <translation>最后条目(&amp;L)</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>向下翻页，然后转到下一未读条目(&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;ge up</source>
        <translation>向上翻页(&amp;G)</translation>
    </message>
    <message>
        <source>Go into the &amp;article</source>
        <translation>进入文章(&amp;A)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open in the browser, stay &amp;here</source>
        <translation>在浏览器后台打开(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>复制引文信息(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>标为已读或未读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark read and go to the ne&amp;xt</source>
        <translation>标为已读并转到下一条(&amp;X)</translation>
    </message>
    <message>
        <source>Mark the &amp;list read</source>
        <translation>将列表标为已读(&amp;L)</translation>
    </message>
    <message>
        <source>Mark everything &amp;above read</source>
        <translation>将以上全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>Mark everything &amp;below read</source>
        <translation>将以下全部标为已读(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Go to &amp;all items</source>
        <translation>转到全部条目(&amp;A)</translation>
    </message>
    <message>
        <source>Go to &amp;unread</source>
        <translation>转到未读(&amp;U)</translation>
    </message>
    <message>
        <source>Go to &amp;starred</source>
        <translation>转到星标(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>转到今天(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a &amp;feed or tag by name...</source>
        <translation>按名称转到订阅源或标签(&amp;F)...</translation>
    </message>
    <message>
        <source>Go to an a&amp;gency, station or country...</source>
        <translation>转到航天机构、空间站或国家(&amp;G)...</translation>
    </message>
    <message>
        <source>Go to the side &amp;bar</source>
        <translation>转到侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation>命令面板(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>在此搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>全局搜索(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter line</source>
        <translation>筛选栏(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search...</source>
        <translation>保存此搜索(&amp;V)...</translation>
    </message>
    <message>
        <source>Find &amp;in the article</source>
        <translation>在文章中查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave the search or filter</source>
        <translation>退出搜索或筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add a feed...</source>
        <translation>添加订阅源(&amp;A)...</translation>
    </message>
    <message>
        <source>Source &amp;packs...</source>
        <translation>来源合集(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions...</source>
        <translation>导入订阅(&amp;I)...</translation>
    </message>
    <message>
        <source>E&amp;xport subscriptions...</source>
        <translation>导出订阅(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;Edit this feed...</source>
        <translation>编辑此订阅源(&amp;E)...</translation>
    </message>
    <message>
        <source>Re&amp;move this feed</source>
        <translation>移除此订阅源(&amp;M)</translation>
    </message>
    <message>
        <source>Refresh this &amp;feed</source>
        <translation>刷新此订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>全部刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>停止刷新(&amp;S)</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>脱机工作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation>仅未读(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>下一布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>三栏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>上下排列(&amp;S)</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation>仅列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close the folder or section</source>
        <translation>折叠文件夹或分区(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;pen the folder or section</source>
        <translation>展开文件夹或分区(&amp;P)</translation>
    </message>
    <message>
        <source>Close &amp;all folders and sections</source>
        <translation>折叠所有文件夹和分区(&amp;A)</translation>
    </message>
    <message>
        <source>Open all folders an&amp;d sections</source>
        <translation>展开所有文件夹和分区(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>首选项(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation>键盘(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;About Rendezvous</source>
        <translation>关于 Rendezvous(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Full te&amp;xt</source>
        <translation>全文(&amp;X)</translation>
    </message>
    <message>
        <source>What the publi&amp;sher changed</source>
        <translation>发布者的改动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why these tags...</source>
        <translation>为什么有这些标签(&amp;W)...</translation>
    </message>
    <message>
        <source>Add a &amp;tag to this item...</source>
        <translation>为此条目添加标签(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Own names...</source>
        <translation>自定义名称(&amp;O)...</translation>
    </message>
    <message>
        <source>S&amp;top tagging again</source>
        <translation>停止重新识别标签(&amp;T)</translation>
    </message>
    <message>
        <source>Exp&amp;ort as PDF...</source>
        <translation>导出为 PDF(&amp;S)...</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age of an item in minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age of an item in hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ArticleHeadText</name>
    <message>
        <source>seen %1</source>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title in a citation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2 (here %3)</source>
        <comment>a publisher&apos;s time, its zone, the same in the reader&apos;s zone</comment>
        <translation>%1 %2（本地时间 %3）</translation>
    </message>
    <message>
        <source>Text of the feed</source>
        <translation>订阅源正文</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message numerus="yes">
        <source>Edited: %n earlier version(s)</source>
        <translation>
            <numerusform>已修改：%n 个早期版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePageText</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>ArticlePrintingText</name>
    <message>
        <source>Save the article as PDF</source>
        <translation>将文章保存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ChipLabelText</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Feed: %1</source>
        <translation>订阅源：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first date of the items shown</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>the date that items shown come before</comment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>标题含：%1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>排除：%1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>edit &quot;%1&quot;</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>mark the list read</source>
        <translation>将列表标为已读</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>add feeds</source>
        <translation>添加订阅源</translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) read</source>
        <translation>
            <numerusform>将 %n 个条目标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n item(s) unread</source>
        <translation>
            <numerusform>将 %n 个条目标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>correct a tag</source>
        <translation>更正标签</translation>
    </message>
    <message>
        <source>add an own name</source>
        <translation>添加自定义名称</translation>
    </message>
    <message>
        <source>remove an own name</source>
        <translation>移除自定义名称</translation>
    </message>
    <message>
        <source>edit an own name</source>
        <translation>编辑自定义名称</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not something Rendezvous understands.</source>
        <translation>Rendezvous 无法理解此内容。</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>请检查输入的内容。</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>此地址没有订阅源。</translation>
    </message>
    <message>
        <source>Open the site and look for its feed, or add the site&apos;s own address.</source>
        <translation>请打开网站查找其订阅源，或添加网站本身的地址。</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions.</source>
        <translation>此文件不是订阅列表。</translation>
    </message>
    <message>
        <source>Choose an OPML file that another reader exported.</source>
        <translation>请选择由其他阅读器导出的 OPML 文件。</translation>
    </message>
    <message>
        <source>What came back is damaged beyond reading.</source>
        <translation>收到的内容已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Rendezvous tries again; if it stays, tell the publisher.</source>
        <translation>Rendezvous 会重试；如果问题持续，请告知发布者。</translation>
    </message>
    <message>
        <source>It is larger than Rendezvous accepts.</source>
        <translation>内容超出 Rendezvous 可接受的大小。</translation>
    </message>
    <message>
        <source>Ask the publisher for a shorter feed.</source>
        <translation>请发布者提供更短的订阅源。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>响应在结束前中断。</translation>
    </message>
    <message>
        <source>Rendezvous tries again by itself.</source>
        <translation>Rendezvous 会自动重试。</translation>
    </message>
    <message>
        <source>Rendezvous works offline.</source>
        <translation>Rendezvous 正在脱机工作。</translation>
    </message>
    <message>
        <source>Turn off &quot;Work offline&quot; to ask the network.</source>
        <translation>关闭“脱机工作”即可访问网络。</translation>
    </message>
    <message>
        <source>The site&apos;s name is not known.</source>
        <translation>找不到该网站的域名。</translation>
    </message>
    <message>
        <source>Check the network and the address. Rendezvous tries again by itself.</source>
        <translation>请检查网络和地址。Rendezvous 会自动重试。</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>网站没有响应。</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>网站响应超时。</translation>
    </message>
    <message>
        <source>The site could not prove who it is, so nothing was read from it.</source>
        <translation>网站无法证明其身份，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; otherwise the site has to renew its certificate.</source>
        <translation>请检查本机的日期和时间；若无误，则需由网站更新证书。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>仅打开以 http 或 https 开头的地址。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>The site sends us round in a circle.</source>
        <translation>网站在循环重定向。</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address.</source>
        <translation>请查找订阅源的新地址。</translation>
    </message>
    <message>
        <source>The site points to an address that is not safe to follow.</source>
        <translation>网站指向一个不安全的地址。</translation>
    </message>
    <message>
        <source>The site asks for a name and a password.</source>
        <translation>网站要求用户名和密码。</translation>
    </message>
    <message>
        <source>Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.</source>
        <translation>Rendezvous 已停止请求。请移除该订阅源，或请发布者提供公开的订阅源。</translation>
    </message>
    <message>
        <source>The site does not let us read this feed.</source>
        <translation>网站不允许读取此订阅源。</translation>
    </message>
    <message>
        <source>Rendezvous asks again later, less often.</source>
        <translation>Rendezvous 稍后会以更低的频率重试。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>此地址已无内容。</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s new address on its site, then edit or remove the feed.</source>
        <translation>请在其网站上查找订阅源的新地址，然后编辑或移除该订阅源。</translation>
    </message>
    <message>
        <source>The publisher has closed this feed.</source>
        <translation>发布者已关闭此订阅源。</translation>
    </message>
    <message>
        <source>Its items stay. Remove the feed when you no longer need it.</source>
        <translation>其条目会保留。不再需要时可移除该订阅源。</translation>
    </message>
    <message>
        <source>The server asked us to wait.</source>
        <translation>服务器要求等待。</translation>
    </message>
    <message>
        <source>Rendezvous asks again when it may.</source>
        <translation>Rendezvous 会在允许时重试。</translation>
    </message>
    <message>
        <source>The site has a problem of its own.</source>
        <translation>网站自身出现问题。</translation>
    </message>
    <message>
        <source>The site gave an answer that is no feed.</source>
        <translation>网站返回的内容不是订阅源。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space; what is stored is safe, and reading goes on.</source>
        <translation>请释放一些空间；已存储的内容是安全的，可继续阅读。</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to.</source>
        <translation>无法写入配置文件夹。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --profile.</source>
        <translation>请授予自己写入权限，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Rendezvous has not touched it.</source>
        <translation>配置文件夹的数据库已损坏。Rendezvous 未对其做任何改动。</translation>
    </message>
    <message>
        <source>Copy the folder to a safe place, then put back a file from its &quot;backups&quot; folder.</source>
        <translation>请将该文件夹复制到安全的位置，然后从其中的“backups”文件夹恢复一个文件。</translation>
    </message>
    <message>
        <source>A newer version of Rendezvous wrote this profile. It was left as it is.</source>
        <translation>此配置由更新版本的 Rendezvous 写入，已保持原样。</translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder with --profile.</source>
        <translation>请重新安装该版本，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>另一个程序已打开此配置。</translation>
    </message>
    <message>
        <source>Use the window that is open already, or close it first.</source>
        <translation>请使用已打开的窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>The SQLite library on this computer cannot search in texts.</source>
        <translation>本机的 SQLite 库不支持全文搜索。</translation>
    </message>
    <message>
        <source>Install a build of SQLite that has FTS5.</source>
        <translation>请安装带有 FTS5 的 SQLite。</translation>
    </message>
    <message>
        <source>Reading or writing a file failed.</source>
        <translation>读取或写入文件失败。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FeedStatus</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>after failures, less often</source>
        <translation>因多次失败而降低频率</translation>
    </message>
    <message>
        <source>the interval you chose</source>
        <translation>您选择的间隔</translation>
    </message>
    <message>
        <source>as the publisher wishes</source>
        <translation>按发布者的要求</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>上次请求：%1</translation>
    </message>
    <message>
        <source>Last answered well: %1</source>
        <translation>上次成功响应：%1</translation>
    </message>
    <message>
        <source>Last new item: %1</source>
        <translation>最近的新条目：%1</translation>
    </message>
    <message>
        <source>Failing since: %1</source>
        <translation>出错始于：%1</translation>
    </message>
    <message>
        <source>Not asked any more.</source>
        <translation>不再请求。</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>下次请求：%1（%2）</translation>
    </message>
    <message>
        <source>Received: %1, %2 % of the answers &quot;not modified&quot;</source>
        <translation>已接收：%1，其中 %2 % 的响应为“未修改”</translation>
    </message>
    <message>
        <source>The site points to: %1</source>
        <translation>网站指向：%1</translation>
    </message>
    <message>
        <source>nothing new for a long time, so less often</source>
        <translation>久无新内容，因此降低频率</translation>
    </message>
    <message>
        <source>the publisher asks not to be asked at some hours</source>
        <translation>发布者要求在某些时段不要请求</translation>
    </message>
    <message>
        <source>Not asked any more: the publisher has closed the feed.</source>
        <translation>不再请求：发布者已关闭此订阅源。</translation>
    </message>
    <message>
        <source>Not asked any more: the site asks for a name and a password.</source>
        <translation>不再请求：网站要求用户名和密码。</translation>
    </message>
    <message>
        <source>Not asked any more: nothing was there for 30 days.</source>
        <translation>不再请求：此地址已连续 30 天没有内容。</translation>
    </message>
</context>
<context>
    <name>FullTextNoticeText</name>
    <message>
        <source>Rendezvous works offline, and this page is not stored: here is the text of the feed. %1 again when you are online.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>Rendezvous 正在脱机工作，而此页面尚未存储，因此显示订阅源正文。联机后请再次%1。</translation>
    </message>
    <message>
        <source>The site does not answer now: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>网站目前没有响应，因此显示订阅源正文。如要稍后重试，请%1。</translation>
    </message>
    <message>
        <source>The site asked us to wait: here is the text of the feed. %1 to try again later.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>网站要求等待，因此显示订阅源正文。如要稍后重试，请%1。</translation>
    </message>
    <message>
        <source>This item names no page of its own: the text of the feed is all there is.</source>
        <translation>此条目没有自己的页面，只有订阅源正文。</translation>
    </message>
    <message>
        <source>The site does not let us read this page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>网站不允许读取此页面，因此显示订阅源正文。如要在浏览器中打开该页面，请%1。</translation>
    </message>
    <message>
        <source>The full text could not be stored. Is there room on the disk, and may Rendezvous write there?</source>
        <translation>无法存储全文。请确认磁盘有足够空间，且 Rendezvous 有写入权限。</translation>
    </message>
    <message>
        <source>No article was found in the page: here is the text of the feed. %1 to open the page in the browser.</source>
        <extracomment>%1: &quot;Press V&quot;</extracomment>
        <translation>页面中没有找到文章，因此显示订阅源正文。如要在浏览器中打开该页面，请%1。</translation>
    </message>
    <message>
        <source>The page could not be read again: this is its text as it was on %1.</source>
        <translation>无法重新读取页面，因此显示其 %1 时的文字。</translation>
    </message>
    <message>
        <source>showing what it gave. %1 for the text of the feed.</source>
        <extracomment>%1: &quot;Press D&quot;</extracomment>
        <translation>当前显示页面的文字。如要查看订阅源正文，请%1。</translation>
    </message>
    <message>
        <source>showing the text of the feed. %1 for what the page gave.</source>
        <translation>当前显示订阅源正文。如要查看页面的文字，请%1。</translation>
    </message>
    <message>
        <source>The page gave fewer words than the feed (%1 instead of %2): %3</source>
        <translation>页面的字数少于订阅源（%1，而非 %2）：%3</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeymapFiles</name>
    <message>
        <source>Key maps (*.keys);;All files (*)</source>
        <translation>快捷键方案 (*.keys);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Export the key map</source>
        <translation>导出快捷键方案</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Import a key map</source>
        <translation>导入快捷键方案</translation>
    </message>
    <message>
        <source>This file holds no key map.</source>
        <translation>此文件不含快捷键方案。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Feeds</source>
        <translation>订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>条目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>查找(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>saved search</comment>
        <translation>
            <numerusform>%1：%Ln 条新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, title</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <comment>feed</comment>
        <translation>
            <numerusform>%1：%Ln 条新条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new item(s)</source>
        <translation>
            <numerusform>%Ln 个新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>New items in your searches</source>
        <translation>您的搜索中有新条目</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>The link says &quot;%1&quot;, but it leads to %2.</source>
        <translation>链接显示为“%1”，但实际指向 %2。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>OwnNameWords</name>
    <message>
        <source>Agency or company</source>
        <translation>航天机构或公司</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>空间站</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Programme or topic</source>
        <translation>计划或主题</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for.</source>
        <translation>“%1”不含可供查找的文字或数字。</translation>
    </message>
    <message>
        <source>“%1” is known already: %2 (%3).</source>
        <comment>a name as typed, what it is a name of, the kind of that</comment>
        <translation>“%1”已为 Rendezvous 所知：%2（%3）。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Languages you read</source>
        <translation>您阅读的语言</translation>
    </message>
    <message>
        <source>&amp;Check feeds every:</source>
        <translation>订阅源检查间隔(&amp;C)：</translation>
    </message>
    <message>
        <source>Publishers may ask for longer; then Rendezvous waits longer.</source>
        <translation>发布者可能要求更长的间隔，此时 Rendezvous 会等待更久。</translation>
    </message>
    <message>
        <source>Check feeds when the program &amp;starts</source>
        <translation>程序启动时检查订阅源(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;where I left off</source>
        <translation>从上次离开的位置开始(&amp;W)</translation>
    </message>
    <message>
        <source>An item &amp;counts as read:</source>
        <translation>条目视为已读(&amp;C)：</translation>
    </message>
    <message>
        <source>When it is opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>After one second</source>
        <translation>一秒后</translation>
    </message>
    <message>
        <source>After three seconds</source>
        <translation>三秒后</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>仅由我手动标记</translation>
    </message>
    <message>
        <source>&amp;Work offline: ask nothing of the network</source>
        <translation>脱机工作：不访问网络(&amp;W)</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Room for &amp;pictures of stored items:</source>
        <translation>已存条目的图片空间(&amp;P)：</translation>
    </message>
    <message>
        <source>Pictures are fetched after the items, newest first, until the room is full.</source>
        <translation>图片在条目之后获取，从最新的开始，直到空间用完。</translation>
    </message>
    <message>
        <source>&amp;Keep items:</source>
        <translation>条目保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>For one month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>For six months</source>
        <translation>六个月</translation>
    </message>
    <message>
        <source>For one year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>For two years</source>
        <translation>两年</translation>
    </message>
    <message>
        <source>For five years</source>
        <translation>五年</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Counted from their arrival. What you starred or tagged stays.</source>
        <translation>从收到之日算起。您加星标或加标签的条目不会移除。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Rows of the list:</source>
        <translation>列表行距(&amp;R)：</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Tell me about new items after a refresh</source>
        <translation>刷新后通知我有新条目(&amp;T)</translation>
    </message>
    <message>
        <source>Each feed and each saved search has a switch of its own.</source>
        <translation>每个订阅源和每个已保存的搜索都有各自的开关。</translation>
    </message>
    <message>
        <source>Stay in the &amp;system tray when the window is closed</source>
        <translation>关闭窗口后留在系统托盘(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>程序语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next.</source>
        <translation>下次启动程序时生效。</translation>
    </message>
    <message>
        <source>Languages you &amp;read:</source>
        <translation>您阅读的语言(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>QueryFault</name>
    <message>
        <source>There is no field “%1:”. Put the word in quotation marks to search for it.</source>
        <translation>没有字段“%1:”。要搜索该词，请加上引号。</translation>
    </message>
    <message>
        <source>“%1:” needs a value after the colon.</source>
        <translation>“%1:”的冒号后需要一个值。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引号之间没有内容。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>括号未闭合。</translation>
    </message>
    <message>
        <source>A parenthesis closes that was never opened.</source>
        <translation>右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses.</source>
        <translation>括号中没有内容。</translation>
    </message>
    <message>
        <source>Something is missing after OR.</source>
        <translation>OR 之后缺少内容。</translation>
    </message>
    <message>
        <source>Something is missing before OR.</source>
        <translation>OR 之前缺少内容。</translation>
    </message>
    <message>
        <source>“is:” takes %1, not “%2”.</source>
        <translation>“is:”可取 %1，不能是“%2”。</translation>
    </message>
    <message>
        <source>“lang:” takes a language such as fr, not “%1”.</source>
        <translation>“lang:”后应为语言，例如 fr，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.</source>
        <translation>“%1:”后应为日期，例如 2022、2022-04 或 2022-04-19，不能是“%2”。</translation>
    </message>
    <message>
        <source>“sort:” takes newest or oldest, not “%1”.</source>
        <translation>“sort:”可取 newest 或 oldest，不能是“%1”。</translation>
    </message>
    <message>
        <source>“sort:” belongs outside parentheses and without a minus sign.</source>
        <translation>“sort:”应放在括号之外，且不带减号。</translation>
    </message>
    <message>
        <source>More than %1 parentheses stand in one another.</source>
        <translation>括号嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>This filter has more than %1 parts.</source>
        <translation>此筛选条件超过 %1 项。</translation>
    </message>
</context>
<context>
    <name>RevisionPageText</name>
    <message numerus="yes">
        <source>[%n word(s) unchanged]</source>
        <translation>
            <numerusform>[%n 个词未改动]</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2, seen %3</source>
        <translation>第 %1 次改动，共 %2 次，发现于 %3</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>上一次改动</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>下一次改动</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>文字没有变化。</translation>
    </message>
</context>
<context>
    <name>SidebarMenuText</name>
    <message>
        <source>&amp;Include</source>
        <translation>包含(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>排除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>不筛选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation>添加订阅源(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>全部标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>取消订阅(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SidebarText</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>航天机构</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>空间站</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Own names</source>
        <translation>自定义名称</translation>
    </message>
</context>
<context>
    <name>TagChipsText</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Implied:</source>
        <translation>隐含：</translation>
    </message>
</context>
<context>
    <name>TagEvidenceText</name>
    <message>
        <source>Found as “%1”.</source>
        <translation>匹配的写法：“%1”。</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>In the title: “%1”</source>
        <translation>标题中：“%1”</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>正文中：“%1”</translation>
    </message>
</context>
<context>
    <name>TagRules</name>
    <message>
        <source>It is a name of it; the longest name at a place wins.</source>
        <translation>这是它的名称之一；同一处以最长的名称为准。</translation>
    </message>
    <message>
        <source>It is an acronym of it, written with capitals as acronyms are.</source>
        <translation>这是它的缩写，并按缩写的惯例用大写字母写成。</translation>
    </message>
    <message>
        <source>It is a name that is also an ordinary word, and stands in quotation marks.</source>
        <translation>这个名称也是普通词语，而此处加了引号。</translation>
    </message>
    <message>
        <source>It may mean other things, but an agency or station is named, or a word of space stands near.</source>
        <translation>它可能另有所指，但文中提到了航天机构或空间站，或附近有航天用语。</translation>
    </message>
    <message>
        <source>It may mean other things, but a word that settles it stands in the same sentence.</source>
        <translation>它可能另有所指，但同一句中有可以确定其含义的词。</translation>
    </message>
    <message>
        <source>It may be something else than a country, but another country or a word of space is there.</source>
        <translation>它不一定是国家，但文中有另一个国家或航天用语。</translation>
    </message>
    <message>
        <source>It is a module of the station, named beside the word module or with the station.</source>
        <translation>这是该空间站的舱段，与“舱”字样或该空间站一同出现。</translation>
    </message>
    <message>
        <source>A capital or seat of power stands for its state: it speaks, decides, or is a partner.</source>
        <translation>首都或权力中心代指其国家：它在发言、作出决定，或是合作方。</translation>
    </message>
    <message>
        <source>It is the first part of a compound whose second part names a country too.</source>
        <translation>它是复合词的前半部分，后半部分也指一个国家。</translation>
    </message>
    <message>
        <source>A country together with a head noun, such as &quot;Chinese space station&quot;, describes it.</source>
        <translation>由国家加普通名词来描述，例如“中国空间站”。</translation>
    </message>
    <message>
        <source>&quot;Its own station&quot; beside a state that has one means that state&apos;s station.</source>
        <translation>在拥有空间站的国家旁提到“自己的空间站”，即指该国的空间站。</translation>
    </message>
    <message>
        <source>The headline says &quot;space station&quot;, and the item names the International Space Station in full.</source>
        <translation>标题写的是“空间站”，而条目中出现了国际空间站的全称。</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Chinese news.</source>
        <translation>在中文新闻的惯用格式中，单字简称代指国家。</translation>
    </message>
    <message>
        <source>A one-character abbreviation stands for the state in a frame of Japanese news.</source>
        <translation>在日文新闻的惯用格式中，单字简称代指国家。</translation>
    </message>
    <message>
        <source>Abbreviations of one syllable stand for states, as in Korean headlines.</source>
        <translation>单音节简称代指国家，如韩文标题所用。</translation>
    </message>
    <message>
        <source>It was found inside words that lost the space between them.</source>
        <translation>它出现在丢失了空格而连在一起的词中。</translation>
    </message>
    <message>
        <source>It is an expression for several countries at once.</source>
        <translation>这是同时指多个国家的说法。</translation>
    </message>
    <message>
        <source>It is a name that you added.</source>
        <translation>这是您添加的名称。</translation>
    </message>
</context>
<context>
    <name>rendezvous::models::SidebarModel</name>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>出错</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::models::TimelineModel</name>
    <message>
        <source>Loading …</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>state of an item, for a screen reader</comment>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Actions</name>
    <message>
        <source>Choose “%1” from the menu</source>
        <translation>从菜单中选择“%1”</translation>
    </message>
    <message>
        <source>Press %1</source>
        <comment>a key</comment>
        <translation>按 %1</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Address of a feed or of a site</source>
        <translation>订阅源或网站的地址</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation>此网站的订阅源</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>正在询问网站</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This site offers several feeds. Choose one or more.</source>
        <translation>此网站提供多个订阅源。请选择一个或多个。</translation>
    </message>
    <message>
        <source>This site announces no feed. These addresses are worth a try.</source>
        <translation>此网站未声明订阅源。可以试试这些地址。</translation>
    </message>
    <message>
        <source>Asking the site...</source>
        <translation>正在询问网站...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ArticlePane</name>
    <message>
        <source>Show the &amp;rest</source>
        <translation>显示其余内容(&amp;R)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>引文信息已复制</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>无法写入 %1。请确认有足够空间和写入权限。</translation>
    </message>
    <message>
        <source>This item was not edited since it came.</source>
        <translation>此条目自获取以来没有改动。</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>未选择条目。</translation>
    </message>
    <message>
        <source>This picture has not come yet.</source>
        <translation>此图片尚未获取。</translation>
    </message>
    <message>
        <source>Show the picture here once it has come</source>
        <translation>图片获取后在此显示</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>显示此改动</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::Chip</name>
    <message>
        <source>Filter: %1. Backspace removes it.</source>
        <translation>筛选：%1。按 Backspace 移除。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command, feed or tag</source>
        <translation>命令、订阅源或标签</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>没有按此顺序包含这些字母的项目。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EditFeedDialog</name>
    <message>
        <source>Edit the feed</source>
        <translation>编辑订阅源</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>与首选项相同</translation>
    </message>
    <message>
        <source>&amp;Notify me of new items</source>
        <translation>有新条目时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>文件夹(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <translation>检查间隔(&amp;C)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Always read the f&amp;ull text of its pages</source>
        <translation>始终读取其页面的全文(&amp;F)</translation>
    </message>
    <message>
        <source>This is no address of a feed. It begins with https:// or http://.</source>
        <translation>这不是订阅源的地址。地址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>You have another feed with this address: &quot;%1&quot;.</source>
        <translation>您有另一个订阅源使用此地址：“%1”。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::EmptyList</name>
    <message>
        <source>Show &amp;all items</source>
        <translation>显示全部条目(&amp;A)</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>还没有订阅源</translation>
    </message>
    <message>
        <source>Add a feed by its address or that of its site, or import a list of feeds (OPML), from the Feeds menu.</source>
        <translation>请从“订阅源”菜单用订阅源或其网站的地址添加订阅源，或导入订阅源列表 (OPML)。</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>还没有条目</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>还没有星标条目</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>The reader is offline. Go online first. %1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>阅读器处于脱机状态。请先联机。如要刷新所有订阅源，请%1。</translation>
    </message>
    <message>
        <source>%1 to refresh all feeds.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>如要刷新所有订阅源，请%1。</translation>
    </message>
    <message>
        <source>New items come with the next refresh. %1 to ask now. %2 for all items.</source>
        <comment>&quot;Press R&quot;</comment>
        <translation>新条目会在下次刷新时到来。如要立即刷新，请%1。如要查看全部条目，请%2。</translation>
    </message>
    <message>
        <source>Click the star of an item to keep it here. %1 for the chosen one.</source>
        <comment>&quot;Press S&quot;</comment>
        <translation>点击条目的星标即可将其保留在此。如要标记选中的条目，请%1。</translation>
    </message>
    <message>
        <source>No item has all of this filter. %1 to change it, or take parts of it away with the Backspace key.</source>
        <comment>&quot;Press F&quot;</comment>
        <translation>没有条目符合全部筛选条件。如要修改，请%1，或用 Backspace 键逐项移除。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FeedActions</name>
    <message>
        <source>Subscriptions (*.opml *.xml);;All files (*)</source>
        <translation>订阅 (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>You have subscribed to this feed before.</source>
        <translation>您已订阅此订阅源。</translation>
    </message>
    <message>
        <source>Choose a feed in the side bar first.</source>
        <translation>请先在侧边栏中选择订阅源。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Starred items stay.</source>
        <translation>已移除“%1”。星标条目会保留。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were merged, repaired or left out</source>
        <translation>
            <numerusform>%Ln 行被合并、修复或略过</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>导出订阅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) exported</source>
        <translation>
            <numerusform>已导出 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>This site answers only over http: what it sends can be read and changed on its way.</source>
        <translation>此网站只能通过 http 访问：其内容在传输途中可能被读取和篡改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved to %2</source>
        <comment>title, address</comment>
        <translation>“%1”已迁移到 %2</translation>
    </message>
    <message>
        <source>Use the old address</source>
        <translation>使用原地址</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FilterPane</name>
    <message>
        <source>Filter line</source>
        <translation>筛选栏</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>文本形式的筛选</translation>
    </message>
    <message>
        <source>Filter, such as agency:roscosmos -station:iss is:unread</source>
        <translation>筛选，例如 agency:roscosmos -station:iss is:unread</translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot;, agency: station: country: feed: is: lang: after: before: author: title:, a minus sign for what must not be, OR and parentheses</source>
        <translation>单词和 &quot;短语&quot;、agency: station: country: feed: is: lang: after: before: author: title:，减号表示排除，另有 OR 和括号</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>items with any of the tags</comment>
        <translation>任一</translation>
    </message>
    <message>
        <source>All</source>
        <comment>items with all of the tags</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Items with any of the tags are shown</source>
        <translation>显示含任一标签的条目</translation>
    </message>
    <message>
        <source>Only items with all of the tags are shown</source>
        <translation>仅显示含全部标签的条目</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a found word among all</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::FullTextActions</name>
    <message>
        <source>Fetching the full text ...</source>
        <translation>正在获取全文...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ItemTagsDialog</name>
    <message>
        <source>Tags of this item</source>
        <translation>此条目的标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Why the item has this tag</source>
        <translation>此条目为何有此标签</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>implied: the home country of an agency that is named. It does not count.</source>
        <translation>隐含：文中提到的航天机构所属的国家，不计入。</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>提到 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>&amp;Remove from this item</source>
        <translation>从此条目移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>添加标签(&amp;A)...</translation>
    </message>
    <message>
        <source>This item has no tags.</source>
        <translation>此条目没有标签。</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>&amp;Count it for this item</source>
        <translation>计入此条目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>撤回标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>恢复标签(&amp;P)</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::KeymapEditor</name>
    <message>
        <source>Everywhere but in text fields</source>
        <translation>除文本框外的任何位置</translation>
    </message>
    <message>
        <source>In lists only</source>
        <translation>仅在列表中</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不生效</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt &amp;work:</source>
        <translation>不带 Ctrl 或 Alt 的按键生效于(&amp;W)：</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>All de&amp;faults</source>
        <translation>全部默认(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (conflict)</source>
        <translation>%1（冲突）</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可用。</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Setting it takes it away from there.</source>
        <translation>%1 已用于：%2。在此设置会将其从那里移除。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: both &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>%1：同时用于“%2”和“%3”</translation>
    </message>
    <message>
        <source>Choose a command, click the field and press the new keys.</source>
        <translation>选择命令，点击输入框，然后按下新按键。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Search in the items shown</source>
        <translation>在显示的条目中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous (%Ln unread)</source>
        <translation>
            <numerusform>Rendezvous（%Ln 条未读）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the sample are here</source>
        <translation>
            <numerusform>已载入 %Ln 个示例条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNameDialog</name>
    <message>
        <source>Follow a name</source>
        <translation>关注名称</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>编辑名称</translation>
    </message>
    <message>
        <source>One on each line: in other languages and scripts, with other endings</source>
        <translation>每行一个：其他语言和文字的写法、其他词尾</translation>
    </message>
    <message>
        <source>Only with &amp;capitals as written here</source>
        <translation>仅当大小写与此处一致(&amp;C)</translation>
    </message>
    <message>
        <source>Only as a &amp;whole word</source>
        <translation>仅全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Without it, endings and longer words count too.</source>
        <translation>不勾选时，带词尾的形式和更长的词也算。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Other spellings:</source>
        <translation>其他写法(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>自定义名称</translation>
    </message>
    <message>
        <source>Names that you follow beside those that Rendezvous knows. Items that mention them get a tag, stored ones too.</source>
        <translation>除 Rendezvous 已知的名称外，您还要关注的名称。提到它们的条目会获得标签，已存储的条目也不例外。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>添加(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>编辑(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>Import own names</source>
        <translation>导入自定义名称</translation>
    </message>
    <message>
        <source>Own names (*.json)</source>
        <translation>自定义名称 (*.json)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Export own names</source>
        <translation>导出自定义名称</translation>
    </message>
    <message>
        <source>“%1” is known already: your own name %2.</source>
        <translation>“%1”已存在：您的自定义名称 %2。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 holds no own names.</source>
        <translation>%1 不含自定义名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>已添加 %n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>无法写入 %1。请确认有足够空间和写入权限。</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>正在读取 %1...</translation>
    </message>
    <message>
        <source>%1 is too large for a list of own names.</source>
        <translation>%1 太大，不像自定义名称列表。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteActions</name>
    <message>
        <source>Command, feed or tag</source>
        <translation>命令、订阅源或标签</translation>
    </message>
    <message>
        <source>Feed or tag</source>
        <translation>订阅源或标签</translation>
    </message>
    <message>
        <source>Agency, station or country</source>
        <translation>航天机构、空间站或国家</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>脱机</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ProfileErrorPage</name>
    <message>
        <source>Profile: %1</source>
        <translation>配置文件夹：%1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ReadingActions</name>
    <message numerus="yes">
        <source>%Ln item(s) marked read</source>
        <translation>
            <numerusform>已将 %Ln 个条目标为已读</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>%1 for the next one.</source>
        <comment>&quot;Press J&quot;</comment>
        <translation>如要查看下一条，请%1。</translation>
    </message>
    <message>
        <source>%1 for the next unread one.</source>
        <comment>&quot;Press N&quot;</comment>
        <translation>如要查看下一条未读，请%1。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SavedSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Edit the saved search</source>
        <translation>编辑已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Notify me of what it finds</source>
        <translation>有新结果时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation>无法理解此搜索。</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SearchActions</name>
    <message>
        <source>The search &quot;%1&quot; was removed.</source>
        <translation>已移除搜索“%1”。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Change &amp;keys...</source>
        <translation>更改按键(&amp;K)...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::SidebarPane</name>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Narrow the side bar</source>
        <translation>筛选侧边栏</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>键入以筛选</translation>
    </message>
    <message>
        <source>Views, agencies, stations, countries and feeds</source>
        <translation>视图、航天机构、空间站、国家和订阅源</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::StatusLine</name>
    <message>
        <source>Refresh progress</source>
        <translation>刷新进度</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>停止刷新</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1 of %2, %n new</source>
        <translation>
            <numerusform>正在刷新 %1/%2，%n 条新条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n 个新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>new items, failed feeds</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n 个订阅源出错</numerusform>
        </translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>尚未刷新</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>%1 items, %2</source>
        <comment>count, size on disk</comment>
        <translation>%1 个条目，%2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>脱机</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <comment>keys typed of a sequence</comment>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Stop tagging again</source>
        <translation>停止重新识别标签</translation>
    </message>
    <message>
        <source>Tagging again %1 of %2</source>
        <translation>正在重新识别标签：%1/%2</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>刚刚检查过</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前检查过</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop fetching pictures</source>
        <translation>停止获取图片</translation>
    </message>
    <message>
        <source>Stop fetching full texts</source>
        <translation>停止获取全文</translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %Ln so far</source>
        <translation>
            <numerusform>正在获取图片，已获取 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching full texts, %Ln so far</source>
        <translation>
            <numerusform>正在获取全文，已获取 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing subscriptions ...</source>
        <translation>正在导入订阅...</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TagActions</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag to give to this item</source>
        <translation>要添加到此条目的标签</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>按此标签筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why is it here?</source>
        <translation>为什么有此标签(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Take the tag back</source>
        <translation>撤回标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Put the tag back</source>
        <translation>恢复标签(&amp;P)</translation>
    </message>
    <message>
        <source>This is wrong here: &amp;remove the tag from this item</source>
        <translation>此处有误：从此条目移除该标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a tag...</source>
        <translation>添加标签(&amp;A)...</translation>
    </message>
    <message>
        <source>“%1”: what is found in the text holds again</source>
        <translation>“%1”：恢复以文中识别的结果为准</translation>
    </message>
    <message>
        <source>“%1” was added to this item</source>
        <translation>已将“%1”添加到此条目</translation>
    </message>
    <message>
        <source>“%1” was removed from this item</source>
        <translation>已从此条目移除“%1”</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts of items above the list</comment>
        <translation>%2 条中 %1 条未读</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>button above the list that shows new items</comment>
        <translation>
            <numerusform>%n 条新条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new item(s)</source>
        <translation>
            <numerusform>显示 %n 个新条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Rendezvous</source>
        <translation>打开 Rendezvous(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Rendezvous: %Ln unread</source>
        <translation>
            <numerusform>Rendezvous：%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WaitingWindow</name>
    <message>
        <source>A command of Rendezvous is at work in this profile.</source>
        <translation>Rendezvous 的一条命令正在使用此配置文件夹。</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as the profile is free.</source>
        <translation>配置文件夹一空闲，窗口就会自动打开。</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置文件夹：%1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>rendezvous::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Rendezvous</source>
        <translation>欢迎使用 Rendezvous</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>您阅读哪些语言？</translation>
    </message>
    <message>
        <source>Rendezvous follows cooperation in space in the words of all sides. Choose your languages; on the right is what you will subscribe to. You can change all of it later.</source>
        <translation>Rendezvous 汇集各方的声音，关注航天合作。请选择您的语言；右侧是您将订阅的内容。这些以后都可以更改。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Feeds you will subscribe to</source>
        <translation>您将订阅的订阅源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Look at the s&amp;ample</source>
        <translation>查看示例(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>There is no network now. What you choose is fetched when it is back; until then, the sample shows what Rendezvous does.</source>
        <translation>目前没有网络。您选择的内容会在网络恢复后获取；在此之前，可通过示例了解 Rendezvous 的功能。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, number of feeds</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个订阅源</numerusform>
        </translation>
    </message>
</context>
</TS>
