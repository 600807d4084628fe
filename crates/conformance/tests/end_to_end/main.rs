//! The generated clients against the emulator, over loopback.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

mod artifacts;
mod blocking;
mod calls;
mod clinical_data_exchange;
mod concurrency;
mod data_science;
mod generative_ai;
mod generative_ai_resources;
mod identity;
mod local;
mod mock;
mod object_storage;
mod object_storage_uploads;
mod object_transfers;
mod pages;
mod principals;
mod retries;
mod retry_tokens;
mod signed_bytes;
mod streams;
mod tenancies;
mod waits;
mod work_requests;
