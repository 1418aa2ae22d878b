//! A person's message, from the channel to the answer, in one unit of work: kept, read, answered, all or nothing.

use super::{
    App,
    apply::{Applied, Context, apply, fault},
    port::{ForDesk, Inlet, NotNow, Received},
};
use crate::{
    dialogue::{Event, World},
    domain::{
        conversation::Conversation,
        ids::{Address, ConversationId, Lang, PersonId},
        post::{Inbound, Outbound},
        time::Time,
    },
    store::{Key, Loaded, Outcome, StoreError, Unit, Writes},
};
use std::sync::Arc;

/// How often a message is seen to anew where others were quicker, before its channel has to bring it again.
const TRIES: usize = 20;

#[async_trait::async_trait]
impl Inlet for App {
    async fn receive(&self, inbound: Inbound) -> Result<Received, NotNow> {
        let inbound = Arc::new(clean(inbound));
        let mut received = self.store.submit(self.unit(&inbound, false)).await;
        // Somebody else took the seat, say: the person is told what is so now.
        for _ in 0..TRIES {
            if !matches!(received, Err(StoreError::Stale)) {
                break;
            }
            received = self.store.submit(self.unit(&inbound, false)).await;
        }
        match received {
            Ok(received) => Ok(received),
            Err(error @ (StoreError::Panicked | StoreError::Refused(_))) => {
                // The dialogues failed on these words, or what they came to breaks a rule of the tables: trying the same
                // again does not help, and would hold up everybody behind. The words are kept all the same, and a person
                // takes over.
                tracing::error!(%error, channel = inbound.channel.as_str(), "a step failed; handed to a person");
                let unit = self.unit(&inbound, true);
                self.store.submit(unit).await.map_err(|error| NotNow(error.to_string()))
            }
            Err(error) => Err(NotNow(error.to_string())),
        }
    }

    async fn for_desk(&self, chat: &Address, what: ForDesk) -> Result<Option<Outbound>, NotNow> {
        self.hear_advisor(chat, what).await
    }
}

impl App {
    fn unit(&self, inbound: &Arc<Inbound>, at_fault: bool) -> Unit<Received> {
        let world = self.world();
        let now = self.clock.now();
        let links = self.links.clone();
        let message = Arc::clone(inbound);
        let key = Key::Address(inbound.channel, inbound.address.clone());
        Unit::new(key, move |loaded| {
            let conversation = loaded.conversation.as_ref().map(|conversation| conversation.id);
            if loaded.duplicate {
                let last_seq = loaded.conversation.as_ref().map_or(0, |conversation| conversation.next_seq - 1);
                let id = conversation.unwrap_or_else(|| ConversationId::new(now));
                let value = Received { conversation: id, last_seq, duplicate: true, said: Vec::new() };
                return Outcome { writes: Writes::default(), value };
            }
            let loaded = begin(&world, loaded, &message, now);
            let id = loaded.conversation.as_ref().map_or_else(|| ConversationId::new(now), |found| found.id);
            let link = links.make(id, now);
            let chat = links.chat();
            let of_session = |way, session| links.session(way, session);
            let context = Context {
                now,
                private_link: &link,
                chat_link: &chat,
                of_session: &of_session,
                inbound: Some(&message),
            };
            let Applied { writes, said, last_seq } = if at_fault {
                fault(&world, loaded, &context)
            } else {
                let event = Event::Person(message.body.clone());
                apply(&world, loaded.clone(), event, &context).unwrap_or_else(|error| {
                    tracing::error!(%error, "a step failed; handed to a person");
                    fault(&world, loaded, &context)
                })
            };
            Outcome { writes, value: Received { conversation: id, last_seq, duplicate: false, said } }
        })
        .seen(inbound.channel, inbound.external_id.clone())
        .learns(now)
    }
}

/// Sees to it that there is a conversation, and that it answers where the person wrote last.
fn begin(world: &World, mut loaded: Loaded, inbound: &Inbound, now: Time) -> Loaded {
    let known = |lang: &Option<Lang>| lang.clone().filter(|lang| world.wording.langs().any(|known| known == lang));
    match &mut loaded.conversation {
        Some(conversation) => {
            conversation.channel = inbound.channel;
            conversation.address = inbound.address.clone();
        }
        None => {
            let lang = known(&inbound.lang_hint).unwrap_or_else(|| Lang::new(crate::wording::BASE));
            let mut conversation = Conversation::begin(
                ConversationId::new(now),
                PersonId::new(now),
                inbound.channel,
                inbound.address.clone(),
                lang,
                now,
            );
            conversation.campaign.clone_from(&inbound.campaign);
            conversation.mind.lang_by_link = inbound.lang_by_link && known(&inbound.lang_hint).is_some();
            loaded.conversation = Some(conversation);
        }
    }
    loaded
}

/// Takes out what no database column holds.
fn clean(mut inbound: Inbound) -> Inbound {
    use crate::domain::post::Body;
    match &mut inbound.body {
        Body::Text(text) | Body::Edited(text) | Body::Contact { phone: text } => text.retain(|c| c != '\0'),
        Body::Other { caption: Some(text), .. } => text.retain(|c| c != '\0'),
        _ => {}
    }
    inbound
}
