# What may be said anywhere.

common-skip = 跳过
    .also = 不想说, 不方便说, 不, 没有
common-done = 选好了
common-none-of-these = 这些都不要
    .also = 都不, 不, 没有, 都不要, 都不行
common-share-place = 发送我的位置
common-resume = 您准备好了，我们就接着刚才的地方继续。
common-no-way-back = 前面没有问题了，不能再往回走。
common-moved-on = 那个问题已经过去了。我们现在到了这里。
common-moved-on-human = 那个问题已经过去了。您可以直接在这里写给顾问。
common-not-asked-for = 谢谢您。这个我现在用不到。
common-heard = 谢谢您告诉我。继续之前，有一件事需要您回答。
common-noted = 这些我也记下了：{ $needs }。
common-which-place = 您说的是哪个地方？请选一个，或者写邮编的前半部分。
common-claimed = { $advisor } 已经来了，会在这里写给您。
common-still-here = 我们还在。您写的话会转给顾问。
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] 我还听不了语音。请打字告诉我，或者写“真人”，和真人聊聊。如果您有危险，请打 999。
        [photo] 我还看不了图片。请打字告诉我，或者写“真人”，和真人聊聊。
       *[other] 我还看不了这种消息。请打字告诉我，或者写“真人”，和真人聊聊。
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = 第一个,第一项,第一条,第一家,第一种,头一个,最上面那个,选一,一号|第二个,第二项,第二条,第二家,第二种,选二,二号|第三个,第三项,第三条,第三家,第三种,选三,三号|第四个,第四项,第四条,第四种,选四,四号|第五个,第五项,第五条,第五种,选五,五号|第六个,第六项,第六条,第六种,选六,六号
common-fault = 抱歉，我们这边出了问题。您写的话没有丢。会有真人看到，并写给您。如果您有危险，请打 999。

# Telegram's menu: what each command does, a few words.
command-start = 开始
command-human = 和真人聊聊
command-help = 我能做什么
command-language = 换一种语言
command-back = 回到上一个问题
command-restart = 从头开始
command-places = 看看您的课程名额
command-mydata = 看看我们保存了什么
command-delete = 删除我们保存的内容
command-stop = 不要再写给我
