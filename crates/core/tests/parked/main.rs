//! No caller waits without a limit for what another caller does.
//!
//! A runtime of one thread runs only while something blocks on it. A caller that is left in the
//! middle there keeps what it has taken, and what it has started rests. [`WAITS`] lists every place
//! where others might wait for that, and shows for each that they do not.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod calls;
mod files;
mod scene;
mod transports;

use std::path::Path;
use std::thread;

/// A place in the source where a caller waits for something that it does not do itself.
struct Wait {
    file: &'static str,
    code: &'static str,
    ends: Ends,
}

/// Why a wait ends.
enum Ends {
    /// Another caller ends with a result or a clear error while the first rests.
    Shown(fn()),
    /// It is limited by what is around it.
    Within(&'static str),
}

use Ends::{Shown, Within};

/// The code patterns that wait.
const CODE: [&str; 8] = [
    "OnceCell",
    "off_thread(",
    "spawn_blocking(",
    "tokio::fs::",
    "tokio::sync::",
    "Trying",
    "turn.take()",
    "turn.try_take()",
];

/// Every wait: a new one needs a new row.
const WAITS: [Wait; 29] = [
    row("auth/key/private_key.rs", "off_thread(", Shown(files::threads_are_all_busy)),
    row("auth/resource_principal/v1_1.rs", "off_thread(", Within(A_REFRESH)),
    row("auth/scoped_token.rs", "off_thread(", Within(A_REFRESH)),
    row("auth/session_renewal.rs", "tokio::fs::", Within(A_REFRESH)),
    row("auth/token/federation.rs", "off_thread(", Within(A_REFRESH)),
    row("auth/token/renewal.rs", "tokio::sync::", Shown(files::refresh_rests)),
    row("auth/token_exchange.rs", "off_thread(", Within(A_REFRESH)),
    row("auth/workload_identity.rs", "off_thread(", Within(A_REFRESH)),
    row("auth/workload_identity.rs", "turn.take()", Shown(transports::cluster_is_prepared)),
    row("config/profile/file.rs", "off_thread(", Shown(files::threads_are_all_busy)),
    row("environment.rs", "off_thread(", Shown(files::regions_are_read)),
    row("files/atomic_file.rs", "spawn_blocking(", Within(THE_CALL)),
    row("files/atomic_file.rs", "tokio::fs::", Within(THE_CALL)),
    row("files/small_file.rs", "off_thread(", Shown(files::threads_are_all_busy)),
    row("files/watched.rs", "turn.take()", Shown(files::reading_of_a_session_rests)),
    row("files/watched.rs", "turn.take()", Shown(files::refresh_of_a_key_rests)),
    row("files/watched.rs", "turn.take()", Shown(transports::transport_is_prepared)),
    row("files/watched.rs", "turn.try_take()", Shown(files::look_at_a_session_rests)),
    row("files/watched.rs", "turn.try_take()", Shown(files::look_at_a_key_rests)),
    row("net/body.rs", "tokio::fs::", Within(THE_CALL)),
    row("net/body/stream.rs", "tokio::fs::", Within(THE_CALL)),
    row("net/transport/expect.rs", "tokio::sync::", Shown(transports::connection_rests)),
    row("net/transport/idle.rs", "tokio::sync::", Shown(transports::connection_rests)),
    row("net/transport/options.rs", "off_thread(", Shown(transports::transport_is_prepared)),
    row("net/transport/slots.rs", "tokio::sync::", Shown(transports::slot_is_held)),
    row("retry/breaker.rs", "Trying", Shown(calls::trial_rests)),
    row("retry/recovery.rs", "tokio::sync::", Shown(calls::woken_call_rests)),
    row("sync/off_thread.rs", "spawn_blocking(", Shown(files::threads_are_all_busy)),
    row("sync/turn.rs", "tokio::sync::", Shown(files::first_look_at_a_session_rests)),
];

/// A refresh ends after a minute, and is taken over before when its runtime rests.
const A_REFRESH: &str = "a refresh";

/// The body belongs to one call, on whose runtime it is read.
const THE_CALL: &str = "the call that it belongs to";

const fn row(file: &'static str, code: &'static str, ends: Ends) -> Wait {
    Wait { file, code, ends }
}

#[test]
fn no_caller_waits_for_one_that_rests() {
    let mut scenes: Vec<fn()> = Vec::new();
    for wait in &WAITS {
        match wait.ends {
            Shown(scene) if !scenes.iter().any(|other| std::ptr::fn_addr_eq(*other, scene)) => {
                scenes.push(scene);
            }
            Shown(_) => {}
            Within(what) => assert!(!what.is_empty()),
        }
    }
    // All at once, as most of their time is spent waiting.
    let running: Vec<_> = scenes.into_iter().map(thread::spawn).collect();
    let failed = running.into_iter().filter_map(|scene| scene.join().err()).count();
    assert_eq!(failed, 0, "so many of the scenes above have failed");
}

#[test]
fn every_wait_is_in_the_table() {
    let mut found = Vec::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    visit(&source, &source, &mut found);
    found.sort();
    let mut expected: Vec<_> = WAITS.iter().map(|wait| (wait.file.to_owned(), wait.code)).collect();
    expected.sort();
    let is_new = |place: &&(String, &str)| !expected.contains(place);
    let is_gone = |place: &&(String, &str)| !found.contains(place);
    let new: Vec<_> = found.iter().filter(is_new).collect();
    let gone: Vec<_> = expected.iter().filter(is_gone).collect();
    assert!(new.is_empty(), "each needs a row in WAITS that shows how its wait ends: {new:#?}");
    assert!(gone.is_empty(), "these rows of WAITS are of no place any more: {gone:#?}");
}

/// Collects which files wait, and how.
fn visit(source: &Path, folder: &Path, found: &mut Vec<(String, &'static str)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(source).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            visit(source, &path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        // Files are read in one place, which takes care of their kind and size.
        let reads = ["fs::read(", "fs::read_to_string("].iter().any(|read| code.contains(read));
        assert!(!reads || name == "fuzzing.rs", "{name} reads a file by itself: use small_file");
        if !name.ends_with("tests.rs") {
            let waits = CODE.iter().filter(|waits| code.contains(**waits));
            found.extend(waits.map(|waits| (name.clone(), *waits)));
        }
    }
}
