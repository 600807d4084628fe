//! The signature covers the request as it is sent, for any values in path and query.

use std::sync::{Arc, Mutex};

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind};
use oci_sdk_work_requests::WorkRequestClient;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::local::Local;

/// Records the requests, and sends them.
#[derive(Debug, Clone)]
struct Tap {
    transport: HttpTransport,
    signed: Arc<Mutex<Vec<(String, String)>>>,
}

impl Transport for Tap {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let target = request.uri().path_and_query().unwrap().to_string();
        let authorization = request.headers()["authorization"].to_str().unwrap().to_owned();
        self.signed.lock().unwrap().push((target, authorization));
        self.transport.send(request)
    }
}

/// Any string, and often a difficult one.
fn values() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{1,20}",
        "[./%?#&=+ :;,~é\\\\'\"<>|^`{}\\[\\]]{1,12}",
        prop_oneof![
            Just("..".to_owned()),
            Just(".".to_owned()),
            Just("%2e%2E".to_owned()),
            Just("a/../b".to_owned()),
            Just("%2F".to_owned()),
            Just("\u{0}\r\n".to_owned()),
        ],
    ]
}

#[test]
fn signed_bytes_are_the_sent_bytes() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let local = runtime.block_on(Local::start());
    let tap = Tap { transport: HttpTransport::new(Timeouts::default()), signed: Arc::default() };
    let config = runtime.block_on(local.config().with_transport(tap.clone()).load()).unwrap();
    let client = WorkRequestClient::new(&config).unwrap();

    let mut runner =
        TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    runner
        .run(&(values(), values(), values()), |(id, page, resource)| {
            local.emulator.clear_requests();
            tap.signed.lock().unwrap().clear();

            let in_path = runtime.block_on(client.list_work_request_logs(&id).page(&page).send());
            if id.trim().is_empty() || id == "." || id == ".." {
                let error = in_path.unwrap_err();
                prop_assert_eq!(error.kind(), ErrorKind::Argument, "{}", error);
                prop_assert!(local.emulator.requests().is_empty());
                return Ok(());
            }
            let error = in_path.unwrap_err(); // there is no such work request
            prop_assert_ne!(error.status().map(|status| status.as_u16()), Some(401), "{}", error);
            let in_query =
                runtime.block_on(client.list_work_requests(&page).resource_id(&resource).send());
            if let Err(error) = in_query {
                prop_assert_ne!(
                    error.status().map(|status| status.as_u16()),
                    Some(401),
                    "{}",
                    error
                );
            }

            let signed = std::mem::take(&mut *tap.signed.lock().unwrap());
            let received = local.emulator.requests();
            prop_assert_eq!(received.len(), 2);
            for ((target, authorization), received) in signed.iter().zip(&received) {
                prop_assert_eq!(target, &received.target);
                prop_assert_eq!(authorization, received.header("authorization"));
                prop_assert!(matches!(received.signed_by, Some(Ok(_))), "{:?}", received.signed_by);
            }
            // The service decodes the original values.
            let path = received[0].target.split('?').next().unwrap();
            let segment = path.split('/').nth(3).unwrap();
            prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), id);
            let query = received[1].target.split_once("resourceId=").unwrap().1;
            prop_assert_eq!(percent_decode_str(query).decode_utf8().unwrap(), resource);
            Ok(())
        })
        .unwrap();
}
