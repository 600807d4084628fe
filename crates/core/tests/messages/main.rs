//! Every error message that the public interface can produce, side by side.
//!
//! Each case has a name. The messages are compared with `tests/messages.txt`, which is meant to be
//! read from top to bottom; `UPDATE_GOLDENS=1` rewrites it.

// The messages of the operating system are those of Linux.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod bodies;
mod calls;
mod configuration;
mod connections;
mod credentials;
mod events;
mod keys;
mod profiles;
mod regions;
mod requests;
mod responses;
mod scene;
mod table;
mod waits;

use tokio::runtime::Builder;

use self::table::Table;

#[test]
fn messages_are_those_of_the_golden_file() {
    oci_sdk_witness::watch();
    let mut table = Table::default();
    let real = Builder::new_current_thread().enable_all().build().unwrap();
    real.block_on(async {
        configuration::rows(&mut table).await;
        profiles::rows(&mut table).await;
        regions::rows(&mut table).await;
        keys::rows(&mut table).await;
        credentials::rows(&mut table).await;
        connections::rows(&mut table).await;
    });
    let paused = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    paused.block_on(async {
        bodies::rows(&mut table).await;
        requests::rows(&mut table).await;
        events::rows(&mut table).await;
        responses::rows(&mut table).await;
        calls::rows(&mut table).await;
        waits::rows(&mut table).await;
    });
    calls::rows_without_runtime(&mut table);
    table.check();
}
