//! Streams of events: chats, generated text, commands and predictions against the emulator.

use std::time::Duration;

use oci_sdk_core::events::Events;
use oci_sdk_core::{ErrorKind, Response, RetryPolicy};
use oci_sdk_emulator::{Fault, Reply};
use oci_sdk_generative_ai_agent_runtime::GenerativeAiAgentRuntimeClient;
use oci_sdk_generative_ai_inference::{ChatEvent, GenerativeAiInferenceClient, models};
use oci_sdk_generative_ai_sandbox::GenerativeAiSandboxClient;
use oci_sdk_generative_ai_sandbox::models::{
    CreateSandboxDetails, RunSandboxCommandDetails, SandboxCommandEvent,
};
use oci_sdk_model_deployment::ModelDeploymentClient;
use serde_json::{Value, json};

use crate::local::Local;

const MODEL: &str = "cohere.command-a-03-2025";

async fn client(local: &Local) -> GenerativeAiInferenceClient {
    GenerativeAiInferenceClient::new(&local.config().load().await.unwrap()).unwrap()
}

fn mode() -> models::ServingMode {
    models::OnDemandServingMode::new(MODEL).into()
}

/// Returns a chat request in each format.
fn requests() -> [models::BaseChatRequest; 3] {
    let options = || models::StreamOptions::new().with_is_include_usage(true);
    let content = models::TextContent::new().with_text("Tell me a story");
    let message = models::UserMessage::new().with_content([content]);
    let content = models::CohereTextContentV2::new().with_text("Tell me a story");
    let second = models::CohereUserMessageV2::new([content]);
    [
        models::GenericChatRequest::new()
            .with_messages([message])
            .with_stream_options(options())
            .into(),
        models::CohereChatRequest::new("Tell me a story").with_stream_options(options()).into(),
        models::CohereChatRequestV2::new([second]).with_stream_options(options()).into(),
    ]
}

fn generic(local: &Local) -> models::ChatDetails {
    let [generic, ..] = requests();
    models::ChatDetails::new(&local.identity.tenancy, mode(), generic)
}

/// Reads all events.
async fn all<E>(mut events: Response<Events<E>>) -> Vec<E> {
    let mut read = Vec::new();
    while let Some(event) = events.try_next().await.unwrap() {
        read.push(event);
    }
    read
}

#[tokio::test]
async fn text_of_a_chat_in_each_format_is_streamed() {
    let local = Local::start().await;
    let client = client(&local).await;
    for request in requests() {
        let format = format!("{request:?}");
        let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
        let mut text = client.chat(details).stream().await.unwrap().into_text();
        assert!(text.request_id().is_some());
        let mut pieces = Vec::new();
        while let Some(piece) = text.try_next().await.unwrap() {
            pieces.push(piece);
        }
        assert_eq!(pieces, ["You", " said:", " Tell", " me", " a", " story"], "{format}");
        let reply = text.finish().await.unwrap();
        assert_eq!(reply.text, "You said: Tell me a story", "{format}");
        let reason = reply.finish_reason.unwrap();
        assert!(["stop", "COMPLETE"].contains(&&*reason), "{format}: {reason}");
        assert_eq!(reply.usage.unwrap().total_tokens, Some(10), "{format}");
    }
}

#[tokio::test]
async fn streamed_chat_makes_up_the_response_without_streaming() {
    let local = Local::start().await;
    let client = client(&local).await;
    let function = models::FunctionDefinition::new().with_name("sum");
    let [generic, cohere, coherev2] = requests();
    let (mut generic_call, mut cohere_call, mut coherev2_call) =
        (generic.clone(), cohere.clone(), coherev2.clone());
    if let models::BaseChatRequest::Generic(request) = &mut generic_call {
        request.tools = Some(vec![function.into()]);
        request.tool_choice = Some(models::ToolChoiceRequired::new().into());
    }
    if let models::BaseChatRequest::Cohere(request) = &mut cohere_call {
        request.tools = Some(vec![models::CohereTool::new("sum", "Adds.")]);
        request.is_force_single_step = Some(true);
    }
    if let models::BaseChatRequest::Coherev2(request) = &mut coherev2_call {
        let function = models::Function::new("sum", json!({ "type": "object" }));
        request.tools =
            Some(vec![models::CohereToolV2::new(models::CohereToolV2Type::Function, function)]);
        request.tools_choice = Some(models::CohereChatRequestV2ToolsChoice::Required);
    }
    let mut calls = Vec::new();
    for request in [generic, cohere, coherev2, generic_call, cohere_call, coherev2_call] {
        let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
        let chat = client.chat(details);
        let mut whole = chat.clone().await.unwrap().into_inner().chat_response;
        let mut reply = chat.stream().await.unwrap().into_text().finish().await.unwrap().response;
        let call = match (&mut whole, &mut reply) {
            (
                models::BaseChatResponse::Generic(whole),
                models::BaseChatResponse::Generic(reply),
            ) => {
                // The events do not have the time.
                whole.time_created = reply.time_created;
                let message = reply.choices[0].message.as_assistant().unwrap();
                message.tool_calls.as_ref().map(|calls| {
                    let call = calls[0].as_function().unwrap();
                    (call.name.clone().unwrap(), call.arguments.clone().unwrap())
                })
            }
            (models::BaseChatResponse::Cohere(_), models::BaseChatResponse::Cohere(reply)) => {
                reply.tool_calls.as_ref().map(|calls| (calls[0].name.clone(), String::new()))
            }
            (
                models::BaseChatResponse::Coherev2(whole),
                models::BaseChatResponse::Coherev2(reply),
            ) => {
                // Each response has an id of its own.
                assert!(!reply.id.is_empty());
                whole.id.clone_from(&reply.id);
                let call = reply.message.tool_calls.as_ref().map(|calls| calls[0].clone());
                call.map(|call| (call.function.unwrap()["name"].to_string(), String::new()))
            }
            (whole, reply) => panic!("{whole:?} {reply:?}"),
        };
        assert_eq!(reply, whole);
        calls.extend(call);
    }
    let names: Vec<_> = calls.iter().map(|(name, _)| name.trim_matches('"')).collect();
    assert_eq!(names, ["sum", "sum", "sum"]);
    assert!(serde_json::from_str::<Value>(&calls[0].1).is_ok(), "{calls:?}");
}

#[tokio::test]
async fn events_of_a_chat_are_typed_in_each_format() {
    let local = Local::start().await;
    let client = client(&local).await;
    for (index, request) in requests().into_iter().enumerate() {
        let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
        let events = all(client.chat(details).stream().await.unwrap()).await;
        assert!(events.len() >= 7, "{events:?}");
        for event in events {
            let found = match event {
                ChatEvent::Generic(_) => 0,
                ChatEvent::Cohere(_) => 1,
                ChatEvent::Coherev2(_) => 2,
                other => panic!("{other:?}"),
            };
            assert_eq!(found, index);
        }
    }
    // The request was that of `send`, with the flag.
    let sent = local.emulator.requests();
    let body: Value = serde_json::from_slice(sent[0].body.as_ref()).unwrap();
    assert_eq!(body["chatRequest"]["isStream"], true);
}

#[tokio::test]
async fn several_choices_are_told_apart() {
    let local = Local::start().await;
    let client = client(&local).await;
    let content = models::TextContent::new().with_text("Hi");
    let message = models::UserMessage::new().with_content([content]);
    let request =
        models::GenericChatRequest::new().with_messages([message]).with_num_generations(2);
    let details = models::ChatDetails::new(&local.identity.tenancy, mode(), request);
    let chat = client.chat(details);
    let mut texts = [String::new(), String::new()];
    for event in all(chat.clone().stream().await.unwrap()).await {
        let text = event.text();
        let ChatEvent::Generic(choice) = event else { panic!("{event:?}") };
        texts[usize::try_from(choice.index).unwrap()] += &text.unwrap_or_default();
    }
    assert_eq!(texts, ["You said: Hi", "You said: Hi"]);
    let reply = chat.stream().await.unwrap().into_text().finish().await.unwrap();
    assert_eq!(reply.text, "You said: Hi");
}

#[tokio::test]
async fn generated_text_of_each_family_is_streamed() {
    let local = Local::start().await;
    let client = client(&local).await;
    let requests: [models::LlmInferenceRequest; 2] = [
        models::LlamaLlmInferenceRequest::new().with_prompt("Hi").into(),
        models::CohereLlmInferenceRequest::new("Hi").into(),
    ];
    for request in requests {
        let details = models::GenerateTextDetails::new(&local.identity.tenancy, mode(), request);
        let mut text = client.generate_text(details).stream().await.unwrap().into_text();
        assert_eq!(text.try_next().await.unwrap().as_deref(), Some("You"));
        let reply = text.finish().await.unwrap();
        assert_eq!(reply.text, "You said: Hi");
        assert!(reply.finish_reason.is_some());
    }
}

#[tokio::test]
async fn chat_with_an_agent_is_streamed() {
    let local = Local::start().await;
    let config = local.config_of("generative-ai-agent-runtime").await;
    let client = GenerativeAiAgentRuntimeClient::new(&config).unwrap();
    let details =
        oci_sdk_generative_ai_agent_runtime::models::ChatDetails::new().with_user_message("Hello");
    let chat = client.chat("ocid1.genaiagentendpoint.oc1..e", details.clone());
    let events = all(chat.clone().stream().await.unwrap()).await;
    assert_eq!(events.len(), 3, "{events:?}");
    let reply = chat.clone().stream().await.unwrap().into_text().finish().await.unwrap();
    assert_eq!(reply.text, "You said: Hello");
    // As a whole.
    let result = chat.await.unwrap();
    assert_eq!(result.message.as_ref().unwrap().content.text, reply.text);
    // A request that sets the flag itself is not sent.
    let count = local.emulator.requests().len();
    let flagged = client.chat("ocid1.genaiagentendpoint.oc1..e", details.with_should_stream(true));
    let error = flagged.clone().await.unwrap_err();
    assert!(error.to_string().contains("`shouldStream` is true"), "{error}");
    assert!(error.to_string().contains("`stream()`"), "{error}");
    assert_eq!(local.emulator.requests().len(), count);
    assert_eq!(all(flagged.stream().await.unwrap()).await.len(), 3);
}

#[tokio::test]
async fn events_of_a_command_are_typed() {
    let local = Local::start().await;
    let config = local.config_of("generative-ai-sandbox").await;
    let client = GenerativeAiSandboxClient::new(&config).unwrap();
    let sandbox = client
        .create_sandbox("ocid1.generativeaiproject.oc1..p", CreateSandboxDetails::default())
        .await
        .unwrap();
    let details = RunSandboxCommandDetails::new("echo").with_args(["a", "b"]);
    let command = client.run_sandbox_command(&sandbox.id, details).await.unwrap();
    let request = client.stream_sandbox_command_events(&sandbox.id, &command.id);
    let events = all(request.clone().stream().await.unwrap()).await;
    assert!(matches!(events[0], SandboxCommandEvent::Started(_)), "{events:?}");
    assert_eq!((events[1].seq(), events[1].data()), (Some(2), Some("echo a b\n")));
    let SandboxCommandEvent::Finished(finished) = &events[2] else { panic!("{events:?}") };
    assert_eq!((events.len(), finished.exit_code), (3, Some(0)));
    // The bytes, without `stream()`.
    let bytes = request.await.unwrap().into_inner().bytes().await.unwrap();
    assert!(bytes.starts_with(b"data: {"), "{bytes:?}");
}

#[tokio::test]
async fn predictions_are_json_or_strings() {
    let local = Local::start().await;
    let config = local.config_of("model-deployment").await;
    let client = ModelDeploymentClient::new(&config).unwrap();
    let body = "{\"choices\": [1]}\nplain text\n[DONE]\n7\n";
    let request =
        client.predict_with_response_stream("ocid1.datasciencemodeldeployment.oc1..m", body);
    let events = all(request.stream().await.unwrap()).await;
    assert_eq!(events, [json!({ "choices": [1] }), json!("plain text")]);
}

#[tokio::test]
async fn text_of_predictions_is_streamed() {
    let local = Local::start().await;
    let config = local.config_of("model-deployment").await;
    let client = ModelDeploymentClient::new(&config).unwrap();
    let part = |delta: Value, reason: Option<&str>| {
        let choice = json!({ "index": 0, "delta": delta, "finish_reason": reason });
        json!({ "choices": [choice] }).to_string()
    };
    let body = [
        part(json!({ "role": "assistant", "content": "" }), None),
        "not JSON".to_owned(),
        part(json!({ "content": "a" }), None),
        part(json!({ "content": " b" }), Some("stop")),
        json!({ "choices": [], "usage": { "total_tokens": 9 } }).to_string(),
        "[DONE]".to_owned(),
    ];
    let request = client
        .predict_with_response_stream("ocid1.datasciencemodeldeployment.oc1..m", body.join("\n"));
    let mut text = request.stream().await.unwrap().into_text();
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some(" b"));
    assert_eq!(text.try_next().await.unwrap(), None);
    let reply = text.finish().await.unwrap();
    assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("a b", Some("stop")));
    assert_eq!(reply.usage.unwrap()["total_tokens"], 9);
}

#[tokio::test]
async fn stream_that_is_cut_is_an_error_after_its_events() {
    let local = Local::start().await;
    let client = client(&local).await;
    local.emulator.fail_next(Fault::none().cut_after(150));
    let mut text = client.chat(generic(&local)).stream().await.unwrap().into_text();
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("You"));
    let error = text.try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Transport, Some("Chat")), "{error}");
    assert!(error.message().starts_with("the stream of events ended early"), "{error}");
    assert_eq!(text.reply().text, "You");
}

#[tokio::test]
async fn stream_is_retried_before_its_first_byte_only() {
    let local = Local::start().await;
    let config = local.config().with_retry(RetryPolicy::standard().with_max_attempts(3));
    let client = GenerativeAiInferenceClient::new(&config.load().await.unwrap()).unwrap();
    local.emulator.fail_next(Fault::status(503).header("retry-after", "0"));
    let text = client.chat(generic(&local)).stream().await.unwrap().into_text();
    assert_eq!(text.finish().await.unwrap().text, "You said: Tell me a story");
    assert_eq!(local.emulator.requests().len(), 2);

    local.emulator.clear_requests();
    local.emulator.fail_next(Fault::none().cut_after(150));
    let text = client.chat(generic(&local)).stream().await.unwrap().into_text();
    text.finish().await.unwrap_err();
    assert_eq!(local.emulator.requests().len(), 1);
}

#[tokio::test]
async fn error_within_a_stream_has_its_code() {
    let local = Local::start().await;
    let client = client(&local).await;
    let events = "data: {\"apiFormat\":\"COHERE\",\"text\":\"a\"}\n\n\
                  data: {\"code\":\"429\",\"message\":\"too many tokens\"}\n\n";
    let reply = Reply::new(200, events).header("content-type", "Text/Event-Stream; charset=utf-8");
    local.emulator.respond_next("Chat", reply);
    let mut text = client.chat(generic(&local)).stream().await.unwrap().into_text();
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("a"));
    let error = text.try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("429")));
    assert_eq!(error.message(), "too many tokens");
    assert_eq!(error.request_id(), text.request_id());
    assert_eq!(text.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn json_instead_of_a_stream_becomes_events() {
    let local = Local::start().await;
    let client = client(&local).await;
    let whole = json!({ "modelId": "m", "modelVersion": "1", "chatResponse": {
        "apiFormat": "COHERE", "text": "all of it", "finishReason": "COMPLETE",
        "usage": { "totalTokens": 4 },
    } });
    let reply = Reply::new(200, whole.to_string()).header("content-type", "application/json");
    local.emulator.respond_next("Chat", reply);
    let reply = client.chat(generic(&local)).stream().await.unwrap().into_text();
    let reply = reply.finish().await.unwrap();
    assert_eq!((&*reply.text, reply.finish_reason.as_deref()), ("all of it", Some("COMPLETE")));
    assert_eq!(reply.usage.unwrap().total_tokens, Some(4));
}

#[tokio::test]
async fn events_arrive_one_after_another() {
    let local = Local::start().await;
    let client = client(&local).await;
    // All events but the first are late.
    local.emulator.fail_next(Fault::none().pace(Duration::from_secs(30)));
    let chat = client.chat(generic(&local)).timeout(Duration::from_secs(40));
    let mut events = chat.stream().await.unwrap();
    let second = async {
        events.try_next().await.unwrap();
        events.try_next().await
    };
    let waited = tokio::time::timeout(Duration::from_millis(200), second).await;
    assert!(waited.is_err(), "{waited:?}");
    // The timeout of the request includes the events.
    local.emulator.fail_next(Fault::none().pace(Duration::from_secs(30)));
    let chat = client.chat(generic(&local)).timeout(Duration::from_millis(500));
    let error = match chat.stream().await {
        Ok(events) => events.into_text().finish().await.unwrap_err(),
        Err(error) => error,
    };
    assert!(error.is_timeout(), "{error}");
}
