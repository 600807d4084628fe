// Links lead to files on a forge and to modules here: of two definitions of a link, Markdown uses the first.
//! [clients]: crate::guide::clients
//! [state]: crate::guide::state
//! [generative-ai]: crate::guide::generative_ai
//! [control]: crate::guide::control
//! [services]: crate::guide::services
//!
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod aliases;
mod answer;
mod authentication;
mod authorization;
mod call;
mod caller;
mod catalog;
mod commands;
mod connection;
mod content;
mod control;
mod delivery;
mod document;
mod emulator;
mod error_body;
mod exchange;
mod fault;
mod file_store;
pub mod guide;
mod identities;
mod identity;
mod issued;
mod issuer;
mod keys;
mod listing;
mod lock;
mod making;
mod members;
mod nesting;
mod object_storage;
mod ocid;
mod operation;
mod paging;
mod parameters;
mod payload;
mod pem_text;
mod persistence;
mod plan;
mod principals;
mod private_file;
mod problem;
mod profile;
mod ranges;
mod received;
mod recorder;
mod rejection;
mod repetitions;
mod reply;
mod report;
mod request_id;
mod resources;
mod roles;
mod routes;
mod rules;
mod saved_files;
mod schedule;
mod schema;
mod secrets;
mod seed_error;
mod seeding;
mod server;
mod services;
mod shell;
mod signature;
mod snapshot;
mod spec;
mod state;
mod status;
mod store;
mod template;
mod timeline;
mod tls;
mod token_endpoint;
mod token_service;
mod validation;
mod work_requests;
mod world;

pub use crate::{
    commands::ClientCommand,
    emulator::{
        Emulator, EmulatorBuilder, OperationInfo, ServiceInfo, StartError, WorkRequestSeeding,
    },
    fault::Fault,
    identities::RegisteredKey,
    identity::TestIdentity,
    keys::KeyError,
    persistence::StateFileError,
    plan::Plan,
    principals::{AuthServices, CertificateFiles, TokenFiles},
    problem::{SpecProblem, SpecProblems},
    profile::ProfileError,
    recorder::RecordedRequest,
    reply::Reply,
    resources::CollectionInfo,
    seed_error::SeedError,
    shell::shell_exports,
    snapshot::StateError,
    spec::check_spec,
    state::Part,
    tls::TestAuthority,
    work_requests::WorkRequestSeed,
};

#[doc = include_str!("../guide/control.md")]
#[cfg(doc)]
pub mod control_over_http {}
