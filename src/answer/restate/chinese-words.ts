/** General Chinese words and what is said for them in English; the form of `RUSSIAN_WORDS`. */
export const CHINESE_WORDS = `
几年开一次: ?how often
谁: ?who
谁是: ?who is
是谁: ?who is
何人: ?who
哪位: ?who
什么: ?what
什么是: ?what is
是什么: ?what is
什么意思: ?what is the meaning of
是什么意思: ?what is the meaning of
代表什么: ?what is the full name of
什么时候: ?when
什么时间: ?when
何时: ?when
何年: ?when
哪年: ?when
哪一年: ?in which year
哪一天: ?when
哪里: ?where
哪儿: ?where
在哪: ?where
在哪里: ?where
在哪儿: ?where
设在哪里: ?where located
位于哪里: ?where located
何处: ?where
何地: ?where
什么地方: ?where
在什么地方: ?where
哪个城市: ?which city
在哪个城市: ?in which city
哪座城市: ?which city
哪个国家: ?which country
哪国: ?which country
哪些国家: ?which countries are
哪几个国家: ?which countries are
哪些组织: ?which organisations are
哪些国际组织: ?which organisations are
哪些: ?what are
有哪些: ?what are
是哪些: ?what are
哪几个: ?what are
哪个: ?which
哪一个: ?which
哪: ?which
多少: ?how many
多少个: ?how many
有多少: ?how many
有多少个: ?how many
几个: ?how many
有几个: ?how many
几: ?how many
几次: ?how many times
多少次: ?how many times
多久: ?how long
多长时间: ?how long
多久一次: ?how often
多久举行一次: ?how often held
多久召开一次: ?how often held
每隔多久: ?how often
每几年: ?how often
几年一次: ?how often
为什么: ?why
为何: ?why
怎么: ?how
怎样: ?how
怎么样: ?how
如何: ?how
吗: ?is
是否: ?is
是不是: ?is
有没有: ?is there
能否: ?can
是吗: ?is
现任: current
莫斯科: Moscow
埃里温: Yerevan
伦敦: London
巴黎: Paris
华盛顿: Washington
东京: Tokyo
首尔: Seoul
布鲁塞尔: Brussels
日内瓦: Geneva
现在: now
目前: now
当前: now
如今: now
现时: current
历任: all former
历届: all
所有: all
全部: all
一共:
总共:
共有:
列出: ?list
列举: ?list
名单: list
请问:
请:
介绍:
介绍一下:
告诉我:
你好:
年: year
日期: date
时间: date
天: day
月: month
城市: city
首都: capital
名字: name
名称: name
全称: full name
全名: full name
英文: English
中文: Chinese
人: person
国家: country
国: country
世界: world
国际: international
地区: regional
主要: main
正式: full
正式成员: full member
正式成员国: full member
成员国: member states
会员国: member states
成员: member
观察员国: observer states
观察国: observer states
观察员组织: observer organisations
秘书长: secretary general
副秘书长: deputy secretary general
执行主任: executive director
外长: foreign minister
外交部长: foreign minister
总统: president
总理: prime minister
主席国: chair
轮值主席国: chair
举行: held
召开: held
举办: held
开: held
成为: became
成为成员: became a member
第一次: first
第一届: first
第一任: first
首任: first
首次: first
首届: first
第二次: second
第二届: second
第三次: third
第三届: third
第四次: fourth
第四届: fourth
第五次: fifth
第五届: fifth
第六次: sixth
第六届: sixth
第七次: seventh
第七届: seventh
最近一次: latest
最新一次: latest
最后一次: latest
上一次: last
上次: last
上届: last
上一届: last
下一次: next
下次: next
下届: next
下一届: next
之间: <between
作出: made
做出: made
属于: belong to
在: in
于: in
由: by
和: and
与: and
或: or
不: not
不是: not
担任: 
任: 
当: 
作为: as
为: 
关于: about
提出: proposed
发起: proposed
倡议: proposed
决定: decision
决策: decision
成立: founded
成立于: founded
创立: founded
建立: founded
创始成员国: founding members
创始成员: founding members
创始国: founding members
宗旨: objective
目标: objective
目的: objective
退出: left
退出过: left
领导: led
参加: attended
参加了: attended
出席: attended
出席了: attended
加入: joined
加入了: joined
签署: signed
签署了: signed
庆祝: celebrated
主办: hosted
主办了: hosted
举办了: held
举行了: held
召开了: held
召开过: held
举行过: held
一次: 
过: 
负责协调: coordinates
协调: coordinates
之前的: <before
之前: <before
以前: <before
以前的: <before
之后: <after
以后: <after
以后的: <after
以来: <since
期间: <during
以外: <except
之外: <except
之后的: <after
新: new
安全观: security concept
新安全观: new security concept
峰会: summits
任期: term
原则: principles
安全理念: security concept
到什么时候: ?until when
到哪一年: ?until when
什么时候结束: ?until when
从哪里来: ?where from
还是: or
担任主席国: chair
自愿: voluntary
自愿的: voluntary
强制: mandatory
强制的: mandatory
职责: task
做什么: ?what does
负责什么: ?what does
里:
什么样: ?what
什么样的: ?what
怎样的: ?what
怎么样的: ?what
什么样子: ?what look like
长什么样: ?what look like
是什么时候: ?when
是在什么时候: ?when
什么时候开始: ?since when
哪几种: ?which
哪种: ?which
哪几类: ?which
哪几项: ?which
哪几份: ?which
哪几方面: ?which
哪几点: ?which points
哪三: ?which three
哪三个: ?which three
哪三大: ?which three
哪两: ?which two
哪两个: ?which two
哪两份: ?which two
哪两项: ?which two
哪两国: ?which two countries
哪五个: ?which five
哪五大: ?which five
哪几年: ?which years
哪些年: ?which years
是哪年: ?when
是哪一年: ?in which year
从哪年到哪年: ?from when until when
从什么时候到什么时候: ?from when until when
从何时到何时: ?from when until when
到何时: ?until when
到什么时候为止: ?until when
从什么时候: ?since when
从何时: ?since when
从何时起: ?since when
从哪年: ?since when
从哪一年: ?since when
第几: ?which
第几届: ?which
第几次: ?which
第几个: ?which
几年: ?how many years
几月: ?in which month
几号: ?on what date
几月几号: ?on what date
几月几日: ?on what date
哪天: ?on what date
哪一日: ?on what date
是哪天: ?on what date
是哪一天: ?on what date
几国: ?how many countries
几位: ?how many
几名: ?how many
几项: ?how many
几届: ?how many
几层: ?how many storeys
多少层: ?how many storeys
多少人: ?how many people
多少个人: ?how many people
有多少人: ?how many people
多少人口: ?what population
有多少人口: ?what population
多少国家: ?how many countries
多少个国家: ?how many countries
有多少国家: ?how many countries
有多少个国家: ?how many countries
几个国家: ?how many countries
多少国: ?how many countries
多少届: ?how many
多少项: ?how many
多少位: ?how many
多少名: ?how many
多少钱: ?how much money
多少资金: ?how much money
多少经费: ?how much money
百分之多少: ?what percent
百分之几: ?what percent
多大: ?how large
有多大: ?how large
多大面积: ?how large area
多高: ?how high
多长: ?how long
有多长: ?how long
是多少: ?what is
叫什么: ?what is the name of
叫什么名字: ?what is the name of
是什么名字: ?what is the name of
全称叫什么: ?what is the full name of
全称是什么: ?what is the full name of
啥: ?what
是啥: ?what is
啥时候: ?when
是啥时候: ?when
咋: ?how
谁的: ?whose
由谁: ?who
是由谁: ?who
被谁: ?who
派谁: ?who
跟谁: ?with whom
和谁: ?with whom
与谁: ?with whom
和哪些: ?with which
与哪些: ?with which
跟哪些: ?with which
有谁: ?who
都有谁: ?who
有哪些国家: ?which countries are
都有哪些国家: ?which countries are
有哪些组织: ?which organisations are
都有哪些: ?what are
都有什么: ?what are
有什么: ?what
为什么会: ?why
为什么要: ?why
为什么没: ?why not
为什么没有: ?why not
为什么不能: ?why cannot
为何不能: ?why cannot
为什么不: ?why not
怎么会: ?why
为啥: ?why
怎么看: ?what view
如何看待: ?what view
怎么看待: ?what view
怎么评价: ?what said
如何评价: ?what said
怎么说: ?what say
是怎么说的: ?what say
说了什么: ?what say
讲了什么: ?what say
说了些什么: ?what say
讲了些什么: ?what say
都讲了些什么: ?what say
写了什么: ?what say
说过什么: ?what say
提到什么: ?what mention
包括什么: ?what include
包含什么: ?what include
包括哪些: ?what include
包含哪些: ?what include
规定了什么: ?what provide
发生了什么: ?what happened
发生什么: ?what happened
发生了什么事: ?what happened
干什么: ?what does
干什么的: ?what is the purpose of
是干什么的: ?what is the purpose of
做什么用: ?what is the purpose of
干什么用的: ?what is the purpose of
是干什么用的: ?what is the purpose of
有什么用: ?what is the purpose of
用来做什么: ?what is the purpose of
是做什么的: ?what does
怎么产生: ?how appointed
怎么作出: ?how made
如何作出: ?how made
能: can
可以: can
能够: can
也能: can
不能: cannot
无法: cannot
还没: not yet
没有: not
没: not
不在: not in
并非: not
从未: never
都:
也:
一下:
到底:
究竟:
其实:
刚:
刚刚:
当初:
当年:
起来:
来着:
具体:
具体是:
大概:
曾:
曾经:
已:
已经:
共:
各:
各自:
分别:
一共有:
总共有:
总计:
这个:
那个:
那次:
这次:
那场:
这场:
那些:
这些:
那位:
那家:
这一:
那一:
我想知道:
想知道:
我想问:
想问:
想问一下:
请问一下:
谁知道:
有人知道:
知道:
帮我:
给我:
发我:
说说:
讲讲:
说一下:
讲一下:
列一下: ?list
简单:
简述:
麻烦:
谢谢:
另外:
顺便:
其中:
之中:
当中:
一个:
一种:
一项:
一份:
一位:
一名:
一场:
一些:
那么:
那:
这:
连:
吧:
啊:
呀:
嘛:
了:
的:
所:
两: 2
两国: 2 countries
两次: twice
握手: shake hands
握过手: shake hands
吵架: quarrel
争吵: quarrel
吵起来: quarrel
成为成员国: became a member
成为正式成员: became full member
成为正式成员国: became full member
成为会员国: became a member
当上: became
当过: was
担任过: was
出任: became
就任: took office
上任: took office
卸任: left office
离任: left office
继任: succeeded
接任主席国: took over the chairmanship
接任主席: took over the chairmanship
接手: took over
担任主席: chair
当主席国: chair
当主席: chair
主持: chaired
主持了: chaired
主持会议: chaired meeting
办的: held
办过: held
开的: held
开过: held
开会: held meeting
召开的: held
举行的: held
举办的: held
承办: hosted
承办了: hosted
原本: originally
原定: originally scheduled
原计划: originally scheduled
原本打算: originally scheduled
打算: planned
预计: expected
更名: renamed
改名: renamed
改称: renamed
改叫: renamed
改为: renamed
名称改: renamed
设立: established
组建: established
设立于: established
启用: opened
投入使用: opened
奠基: foundation stone
搬到: moved to
搬家: moved
迁到: moved to
搬: moved
满足: meet
符合: meet
覆盖: cover
占: cover
角色: role
身份: status
地位: status
负责: responsible for
负责的: responsible for
牵头: lead
意味着: mean
被称为: called
正在: now
尚未: not yet
仍: still
仍然: still
依然: still
如果: if
要是: if
假如: if
没有加入: not joined
未加入: not joined
进来: enter
一步一步: step by step
一步步: step by step
如何筹资: ?how is funded
经费从哪里来: ?how is funded
钱从哪里来: ?how is funded
钱从哪来: ?how is funded
资金来源: ?how is funded
国际组织: international organisation
正式的国际组织: full international organisation
什么颜色: ?what colour
哪些总统: ?which presidents
哪些领导人: ?which leaders
哪次: ?which
在哪次: ?which
是在哪次: ?which
在哪一次: ?which
在哪届: ?which
是在哪届: ?which
哪届: ?which
哪一届: ?which
在哪个: ?which
是在哪: ?where
是在哪里: ?where
是在哪儿: ?where
是哪里: ?where
是哪儿: ?where
是哪个: ?which
是哪国: ?which country
是哪个国家: ?which country
是哪些国家: ?which countries are
多少场: ?how many
几场: ?how many
几方: ?how many participants
多少方: ?how many participants
驻哪国: ?in which country
驻哪个国家: ?in which country
驻:
三大: three
两大: two
四大: four
五大: five
六大: six
七大: seven
八大: eight
五大领域: five dimensions
五个领域: five dimensions
根据: according to
按照: according to
据: according to
会上: meeting
峰会上: summit
大会上: assembly
了谁: ?whom did
过谁: ?whom did
几大: ?how many
哪几大: ?which
继:
`;
