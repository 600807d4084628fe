//! Blocking calls: in programs without a runtime, on several threads, and inside of runtimes.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod program;
mod server;

use std::cell::RefCell;
use std::future::ready;
use std::io::{BufRead, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use http::Method;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::blocking::{Reader, SendBlocking, StreamIter, block_on};
use oci_sdk_core::config::Environment;
use oci_sdk_core::testing::{Mock, Reply};
use oci_sdk_core::{
    ByteStream, Call, Client, Config, Error, ErrorKind, Items, Operation, Request, RetryPolicy,
    Service,
};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

use self::server::Server;

static SERVICE: Service =
    Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/20240101");
static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");
static MISSING: Operation = Operation::new(Method::GET, "GetNothing", "/nothing");
static LINES: Operation = Operation::new(Method::GET, "GetLines", "/lines").with_stream();

fn client(server: &Server) -> Client {
    oci_sdk_witness::watch();
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_endpoint(&server.url)
        .with_retry(RetryPolicy::none());
    Client::new(&block_on(config.load()).unwrap(), &SERVICE).unwrap()
}

fn first_page(client: &Client) -> Call<Value> {
    Request::new(client, &LIST).send_json()
}

fn lines(client: &Client) -> ByteStream {
    Request::new(client, &LINES).send_stream().send_blocking().unwrap().into_inner()
}

fn runtimes() -> [Runtime; 2] {
    [
        Builder::new_current_thread().enable_all().build().unwrap(),
        Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap(),
    ]
}

#[test]
fn calls_of_all_threads_reuse_a_connection() {
    let server = Server::start();
    let client = client(&server);
    for _ in 0..10 {
        assert_eq!(first_page(&client).send_blocking().unwrap().to_string(), "[1,2]");
    }
    thread::scope(|scope| scope.spawn(|| first_page(&client).send_blocking().unwrap()).join())
        .unwrap();
    for runtime in runtimes() {
        runtime.block_on(async { first_page(&client).send_blocking() }).unwrap();
    }
    assert_eq!(server.connections(), 1);

    let error = Request::new(&client, &MISSING).send_empty().send_blocking().unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn calls_can_be_made_when_a_thread_ends() {
    thread_local! {
        static LAST: RefCell<Option<OnDrop>> = const { RefCell::new(None) };
    }
    struct OnDrop(Client, Sender<bool>);
    impl Drop for OnDrop {
        fn drop(&mut self) {
            let is_ok = catch_unwind(AssertUnwindSafe(|| first_page(&self.0).send_blocking()));
            self.1.send(is_ok.is_ok_and(|response| response.is_ok())).unwrap();
        }
    }
    let server = Server::start();
    let client = client(&server);
    let (sender, receiver) = channel();
    thread::spawn(move || {
        LAST.set(Some(OnDrop(client.clone(), sender)));
        // Values of a thread are dropped in the reverse order, so that those of tokio are gone.
        first_page(&client).send_blocking().unwrap();
    });
    assert!(receiver.recv().unwrap());
}

#[test]
fn calls_of_several_threads_run_at_once() {
    let server = Server::start();
    let client = client(&server);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..20 {
                    first_page(&client).send_blocking().unwrap();
                }
            });
        }
    });
    // About one for each thread; another one when a call begins before the last one has ended.
    assert!(server.connections() <= 64, "{}", server.connections());
}

#[test]
fn list_is_an_iterator_of_items_or_pages() {
    let server = Server::start();
    let client = client(&server);
    let list = || Request::new(&client, &LIST);
    let items: Result<Vec<i64>, _> = list().items_json::<i64>().into_iter().collect();
    assert_eq!(items.unwrap(), [1, 2, 3, 4, 5, 6]);

    let mut pages = list().pages_json::<i64>().into_iter();
    assert_eq!(pages.next().unwrap().unwrap().into_inner(), [1, 2]);
    let token = pages.get_ref().next_page().unwrap().to_owned();
    assert_eq!(pages.map(|page| page.unwrap().len()).collect::<Vec<_>>(), [2, 2]);

    let mut resumed = list();
    resumed.query("page", token);
    let mut items = resumed.items_json::<i64>().into_iter();
    assert_eq!(items.next().unwrap().unwrap(), 3);
    assert_eq!(items.get_ref().next_page(), Some("3"));

    // An iterator ends after an error.
    let mut invalid = list();
    invalid.query("page", "9");
    let items: Vec<_> = invalid.clone().items_json::<i64>().into_iter().collect();
    assert!(matches!(items.as_slice(), [Err(error)] if error.is_not_found()), "{items:?}");
    let pages: Vec<_> = invalid.pages_json::<i64>().into_iter().collect();
    assert!(matches!(pages.as_slice(), [Err(error)] if error.is_not_found()), "{pages:?}");
}

#[test]
fn calls_inside_of_a_runtime_do_not_panic() {
    let server = Server::start();
    let client = client(&server);
    let sum = |items: Items<i64>| items.into_iter().map(Result::unwrap).sum::<i64>();
    for runtime in runtimes() {
        let list = Request::new(&client, &LIST);
        let (one, other, third) = (list.clone(), list.clone(), list.clone());
        runtime.block_on(async {
            assert_eq!(sum(list.items_json()), 21);
            let worker = tokio::spawn(async move { sum(one.items_json()) });
            assert_eq!(worker.await.unwrap(), 21);
            let thread = tokio::task::spawn_blocking(move || sum(other.items_json()));
            assert_eq!(thread.await.unwrap(), 21);
        });
        let local = LocalSet::new();
        local.block_on(&runtime, async {
            let task = tokio::task::spawn_local(async move { sum(third.items_json()) });
            assert_eq!(task.await.unwrap(), 21);
        });
    }
}

#[test]
fn calls_work_before_and_after_other_runtimes() {
    let server = Server::start();
    let client = client(&server);
    for _ in 0..2 {
        for runtime in runtimes() {
            runtime.block_on(async { first_page(&client).await }).unwrap();
            first_page(&client).send_blocking().unwrap();
            drop(runtime);
            first_page(&client).send_blocking().unwrap();
        }
    }
    // One of each runtime, and that of the blocking calls.
    assert_eq!(server.connections(), 5);
}

#[test]
fn task_of_a_call_can_make_blocking_calls() {
    let server = Server::start();
    let client = client(&server);
    let length = block_on(async {
        // Runs on the background thread, which drives nothing while it is blocked.
        let task = tokio::spawn(async move {
            let lines = lines(&client);
            assert_eq!(first_page(&client).send_blocking()?.to_string(), "[1,2]");
            block_on(lines.text())
        });
        task.await.unwrap()
    });
    assert_eq!(length.unwrap(), "one\ntwo\nthree\n");
}

#[test]
fn panic_of_the_future_reaches_the_caller() {
    async fn panics() -> Result<(), Error> {
        panic!("the future panicked");
    }

    let outside = catch_unwind(|| block_on(panics()));
    let [runtime, _] = runtimes();
    let inside = catch_unwind(AssertUnwindSafe(|| runtime.block_on(async { block_on(panics()) })));
    for panic in [outside, inside] {
        assert_eq!(panic.unwrap_err().downcast_ref(), Some(&"the future panicked"));
    }
}

#[test]
fn stream_is_an_iterator() {
    let events = Reply::events([json!({ "generated_text": "a" }), json!({ "x": 1 })]);
    let chat = |reply: &Reply| {
        let mock = Mock::new().on("GetLines", reply.clone());
        let client = Client::new(&mock.config(), &SERVICE).unwrap();
        Request::new(&client, &LINES).send_events::<Value>().send_blocking().unwrap()
    };
    let read: Result<Vec<_>, _> = StreamIter::new(chat(&events).into_inner()).collect();
    assert_eq!(read.unwrap().len(), 2);

    // Borrowed, to finish the stream.
    let mut text = chat(&events).into_text();
    let pieces: Result<String, _> = StreamIter::new(&mut text).collect();
    assert_eq!(pieces.unwrap(), "a");
    assert_eq!(block_on(text.finish()).unwrap().text, "a");

    // An iterator ends after an error.
    let mut events = StreamIter::new(chat(&events.cut_after(40)).into_inner());
    assert!(events.next().unwrap().is_ok());
    let error = events.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(events.next().is_none());

    // In async code.
    let server = Server::start();
    let client = client(&server);
    for runtime in runtimes() {
        let items = Request::new(&client, &LIST).items_json::<i64>();
        let sum = || StreamIter::new(items).map(Result::unwrap).sum::<i64>();
        assert_eq!(runtime.block_on(async { sum() }), 21);
    }
}

#[test]
fn future_of_any_value_is_wrapped_in_a_result() {
    assert_eq!(block_on(async { Ok(ready(Some(1)).await) }).unwrap(), Some(1));
}

#[test]
fn download_is_a_reader() {
    let server = Server::start();
    let client = client(&server);
    let read: Result<Vec<_>, _> = Reader::new(lines(&client)).lines().collect();
    assert_eq!(read.unwrap(), ["one", "two", "three"]);

    let mut reader = Reader::new(lines(&client));
    assert_eq!(reader.get_ref().content_length(), Some(14));
    let (mut start, mut rest) = ([0; 3], String::new());
    reader.read_exact(&mut start).unwrap();
    reader.read_to_string(&mut rest).unwrap();
    assert_eq!((&start, rest.as_str()), (b"one", "\ntwo\nthree\n"));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lines");
    assert_eq!(block_on(lines(&client).save_to(&path)).unwrap(), 14);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\n");

    let error = block_on(lines(&client).save_to(folder.path())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
}
