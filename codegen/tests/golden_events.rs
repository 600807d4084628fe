//! The requests of a golden whose responses can be streams of events.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "the crate is a module here, and only called in part"
)]

#[path = "golden/response_that_can_be_events/src/lib.rs"]
pub mod response_that_can_be_events;

use oci_sdk_core::events::Events;
use oci_sdk_core::serde_json::json;
use oci_sdk_core::testing::{Mock, Reply};
use oci_sdk_core::{ErrorKind, Response};

use self::response_that_can_be_events::models::{
    ChatDetails, CommandEvent, GenericChatRequest, PlainChatRequest, TalkDetails,
};
use self::response_that_can_be_events::{ChatEvent, FixtureClient};

async fn next<E>(mut events: Response<Events<E>>) -> E {
    let event = events.try_next().await.expect("the stream is valid");
    event.expect("the stream has an event")
}

#[tokio::test]
async fn events_have_the_declared_types() {
    let mock = Mock::new()
        .on("Chat", Reply::events([1]))
        .on("Talk", Reply::events([json!({ "text": "a" })]))
        .on("WatchCommand", Reply::events([json!({ "event": "STARTED", "seq": 7 })]))
        .on("Predict", Reply::events([json!([1])]));
    let client = FixtureClient::new(&mock.config()).expect("the configuration is valid");

    let chat = client.chat(ChatDetails::new(GenericChatRequest::new().with_prompt("a")));
    assert_eq!(next(chat.stream().await.expect("it streams")).await, ChatEvent("1".to_owned()));
    let talk = client.talk(TalkDetails::new().with_should_stream(false));
    let result = next(talk.stream().await.expect("it streams")).await;
    assert_eq!(result.text.as_deref(), Some("a"));
    let watch = client.watch_command("c");
    let event = next(watch.clone().stream().await.expect("it streams")).await;
    assert!(matches!(&event, CommandEvent::Started(_)) && event.seq() == Some(7), "{event:?}");
    let predict = client.predict("x").content_type("text/plain");
    assert_eq!(next(predict.stream().await.expect("it streams")).await, json!([1]));

    let requests = mock.requests();
    let sent = [requests[0].json(), requests[1].json()];
    let chat =
        json!({ "chatRequest": { "apiFormat": "GENERIC", "prompt": "a", "isStream": true } });
    assert_eq!(sent, [&chat, &json!({ "shouldStream": true })]);

    // Without `stream()`, a response of events alone is bytes.
    let bytes = watch.await.expect("it responds").into_inner().bytes().await;
    assert_eq!(bytes.expect("it is complete"), "data: {\"event\":\"STARTED\",\"seq\":7}\n\n");
}

#[tokio::test]
async fn request_with_the_flag_is_rejected_unless_it_is_streamed() {
    let mock = Mock::new().on("Chat", json!({ "text": "a" }));
    let client = FixtureClient::new(&mock.config()).expect("the configuration is valid");
    let generic = || GenericChatRequest::new().with_prompt("isStream");
    for details in [
        ChatDetails::new(generic()),
        ChatDetails::new(generic().with_is_stream(false)),
        ChatDetails::new(PlainChatRequest::new()),
    ] {
        let result = client.chat(details).await.expect("it is sent");
        assert_eq!(result.text.as_deref(), Some("a"));
    }
    let details = ChatDetails::new(generic().with_is_stream(true));
    let error = client.chat(details.clone()).await.expect_err("it is rejected");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Argument, 0));
    assert_eq!(
        error.to_string(),
        "Chat: `chatRequest.isStream` is true, but the response is read as a whole; call `stream()` \
         on the request, which sets the field itself"
    );
    // The response is JSON nevertheless: an event.
    let events = client.chat(details).stream().await.expect("it is sent");
    assert_eq!(next(events).await, ChatEvent("{\"text\":\"a\"}".to_owned()));
}
