//! Responses that are streams of events: chats, agents, sandbox commands and model deployments.

use std::time::{Duration, Instant};

use oci_sdk_emulator::{Fault, Reply};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    client::{request, unsigned},
    generative_ai::{COMPARTMENT, chat, events, generic, inference, post, user, weather, with},
    open,
};

#[tokio::test]
async fn chat_is_streamed_in_each_format() {
    let emulator = inference().await;
    let stream = json!({ "isStream": true, "streamOptions": { "isIncludeUsage": true } });
    let usage = json!({ "promptTokens": 1, "completionTokens": 3, "totalTokens": 4 });
    let piece =
        |text: &str| json!({ "role": "ASSISTANT", "content": [{ "type": "TEXT", "text": text }] });

    let generic = chat(&emulator, with(generic("Hi"), stream.clone())).await;
    assert_eq!(
        events(&generic),
        [
            json!({ "index": 0, "message": piece("You") }),
            json!({ "index": 0, "message": piece(" said:") }),
            json!({ "index": 0, "message": piece(" Hi") }),
            json!({ "index": 0, "message": piece(""), "finishReason": "stop" }),
            json!({ "usage": usage }),
            json!("[DONE]"),
        ]
    );

    let cohere = json!({ "apiFormat": "COHERE", "message": "Hi" });
    let cohere = events(&chat(&emulator, with(cohere, stream.clone())).await);
    let whole = json!({
        "apiFormat": "COHERE",
        "text": "You said: Hi",
        "chatHistory": [
            { "role": "USER", "message": "Hi" },
            { "role": "CHATBOT", "message": "You said: Hi" },
        ],
        "finishReason": "COMPLETE",
        "usage": usage,
    });
    assert_eq!(
        cohere,
        [
            json!({ "apiFormat": "COHERE", "text": "You" }),
            json!({ "apiFormat": "COHERE", "text": " said:" }),
            json!({ "apiFormat": "COHERE", "text": " Hi" }),
            whole,
        ]
    );

    let second = json!({ "apiFormat": "COHEREV2", "messages": [user("Hi")] });
    let second = events(&chat(&emulator, with(second, stream)).await);
    assert_eq!(second.len(), 4, "{second:?}");
    assert_eq!(second[1]["message"], piece(" said:"));
    assert_eq!(second[3]["finishReason"], "COMPLETE");
    assert_eq!(second[3]["usage"], usage);
}

#[tokio::test]
async fn usage_and_tool_calls_are_streamed_on_request() {
    let emulator = inference().await;
    let request = with(
        generic("Rain?"),
        json!({
            "isStream": true,
            "tools": [{ "type": "FUNCTION", "name": "weather", "parameters": weather() }],
            "toolChoice": { "type": "REQUIRED" },
        }),
    );
    let events = events(&chat(&emulator, request).await);
    assert_eq!(events.len(), 4, "{events:?}");
    let call = |event: &Value| event["message"]["toolCalls"][0].clone();
    assert_eq!(call(&events[0])["name"], "weather");
    let arguments = [&events[0], &events[1]].map(|event| call(event)["arguments"].clone());
    let arguments: String = arguments.iter().map(|piece| piece.as_str().unwrap()).collect();
    assert_eq!(arguments, r#"{"city":"city"}"#);
    assert_eq!(events[2]["finishReason"], "tool_calls");
    assert_eq!(events[3], "[DONE]");
}

#[tokio::test]
async fn faults_apply_to_streams() {
    let emulator = inference().await;
    let request = with(generic("Hi"), json!({ "isStream": true }));
    emulator.fail_next(Fault::none().cut_after(10).operation("Chat"));
    let cut = chat(&emulator, request.clone()).await;
    assert_eq!(cut.header("content-type"), Some("text/event-stream"));
    // The chunk that ends a body is missing.
    assert_eq!(std::str::from_utf8(&cut.body).unwrap(), "A\r\ndata: {\"in\r\n");

    let canned = "data: {\"text\":\"a\"}\n\ndata: {\"code\":\"500\",\"message\":\"failed\"}\n\n";
    let reply = Reply::new(200, canned).header("content-type", "text/event-stream");
    emulator.respond_next("Chat", reply);
    let reply = chat(&emulator, request.clone()).await;
    assert_eq!(std::str::from_utf8(&reply.body).unwrap(), canned);
    assert_eq!(reply.header("content-type"), Some("text/event-stream"));

    emulator.fail_next(Fault::status(429));
    assert_eq!(chat(&emulator, request).await.status, 429);
}

#[tokio::test]
async fn paced_events_arrive_one_after_another() {
    const PACE: Duration = Duration::from_millis(20);
    let emulator = inference().await;
    let canned =
        Reply::new(200, "data: 1\n\ndata: 2\n\n").header("content-type", "text/event-stream");
    for is_canned in [true, false] {
        if is_canned {
            emulator.respond_next("Chat", canned.clone().pace(PACE));
        } else {
            emulator.fail_next(Fault::none().pace(PACE));
        }
        let body = json!({
            "compartmentId": COMPARTMENT,
            "servingMode": { "servingType": "ON_DEMAND", "modelId": "m" },
            "chatRequest": { "apiFormat": "COHERE", "message": "", "isStream": true },
        });
        let headers = [("content-type", "application/json")];
        let body = body.to_string();
        let bytes = unsigned("POST", "/20231130/actions/chat", &headers, body.as_bytes());
        let started = Instant::now();
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(&bytes).await.unwrap();
        // A read returns no more than what has arrived.
        let mut reads = Vec::new();
        loop {
            let mut piece = vec![0; 4096];
            let count = stream.read(&mut piece).await.unwrap();
            if count == 0 {
                break;
            }
            reads.push(String::from_utf8_lossy(&piece[..count]).matches("data: ").count());
        }
        let expected = if is_canned { 2 } else { 3 };
        assert_eq!(reads.iter().sum::<usize>(), expected, "{reads:?}");
        assert!(reads.iter().filter(|count| **count == 1).count() > 1, "{reads:?}");
        assert!(started.elapsed() >= PACE * u32::try_from(expected).unwrap());
    }
}

#[tokio::test]
async fn agent_responds_in_a_session() {
    let emulator = open().services(["generative-ai-agent-runtime"]).start().await.unwrap();
    let endpoint = "/20240531/agentEndpoints/ocid1.genaiagentendpoint.oc1..a";
    let session = post(&emulator, &format!("{endpoint}/sessions"), &json!({})).await.json();
    let target = format!("{endpoint}/actions/chat");
    let body = json!({ "sessionId": session["id"], "userMessage": "Hi" });
    let reply = post(&emulator, &target, &body).await.json();
    assert_eq!(reply["message"]["role"], "AGENT");
    assert_eq!(reply["message"]["content"], json!({ "text": "You said: Hi" }));
    let streamed =
        events(&post(&emulator, &target, &with(body, json!({ "shouldStream": true }))).await);
    let texts = streamed.iter().map(|event| event["message"]["content"]["text"].as_str().unwrap());
    assert_eq!(texts.collect::<Vec<_>>(), ["You", " said:", " Hi"]);
    let unknown = json!({ "sessionId": "x", "userMessage": "Hi" });
    assert_eq!(post(&emulator, &target, &unknown).await.status, 404);
}

#[tokio::test]
async fn events_of_a_sandbox_command_are_streamed() {
    let emulator = open().services(["generative-ai-sandbox"]).start().await.unwrap();
    let headers = [("content-type", "application/json"), ("project-id", "p")];
    let create = async |target: &str, body: &[u8]| {
        let reply = request(&emulator, "POST", target, &headers, body).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json()["id"].as_str().unwrap().to_owned()
    };
    let sandbox = create("/20260422/sandboxes", b"{}").await;
    let commands = format!("/20260422/sandboxes/{sandbox}/commands");
    let id = create(&commands, br#"{"command":"echo","args":["a","b"]}"#).await;
    let target = format!("{commands}/{id}/events");
    let streamed = events(&request(&emulator, "GET", &target, &[], b"").await);
    let kinds = streamed.iter().map(|event| event["event"].as_str().unwrap());
    assert_eq!(kinds.collect::<Vec<_>>(), ["STARTED", "STDOUT", "FINISHED"]);
    assert_eq!(streamed[1]["data"], "echo a b\n");
    assert_eq!(streamed[1]["commandId"], id);
    assert!(streamed[1]["timestamp"].is_string(), "{streamed:?}");
    assert_eq!(streamed[2]["exitCode"], 0);
    let some = format!("{target}?fromSeq=2&untilSeq=2");
    assert_eq!(events(&request(&emulator, "GET", &some, &[], b"").await).len(), 1);
    let unknown = format!("{commands}/x/events");
    assert_eq!(request(&emulator, "GET", &unknown, &[], b"").await.status, 404);
}

#[tokio::test]
async fn model_deployment_returns_what_it_gets() {
    let emulator = open().services(["model-deployment"]).start().await.unwrap();
    let base = "/ocid1.datasciencemodeldeployment.oc1.phx.a";
    let reply = post(&emulator, &format!("{base}/predict"), &json!({ "data": [1, 2] })).await;
    assert_eq!(reply.json(), json!({ "data": [1, 2] }));
    assert_eq!(reply.header("content-type"), Some("application/json"));
    let headers = [("content-type", "application/octet-stream")];
    let target = format!("{base}/predictWithResponseStream");
    let reply = request(&emulator, "POST", &target, &headers, b"{\"a\":1}\r\n\ntext").await;
    assert_eq!(events(&reply), [json!({ "a": 1 }), json!("text")]);
}
