#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod answer;
mod authority;
mod authorization;
mod behaviour;
mod connection;
mod document;
mod emulator;
mod error_body;
mod exchange;
mod fault;
mod identity;
mod issued;
mod keys;
mod listing;
mod lock;
mod ocid;
mod operation;
mod paging;
mod parameters;
mod pem_text;
mod problem;
mod recorder;
mod reply;
mod request_id;
mod routes;
mod schema;
mod seeding;
mod signature;
mod spec;
mod specs;
mod state;
mod store;
mod template;

pub use crate::{
    behaviour::work_requests::WorkRequestSeed,
    emulator::{
        AuthServices, CertificateFiles, Emulator, EmulatorBuilder, OperationInfo, SeedError,
        ServiceInfo, StartError, TokenFiles, WorkRequestSeeding,
    },
    fault::Fault,
    identity::{Identity, ProfileError},
    keys::KeyError,
    problem::{SpecProblem, SpecProblems},
    recorder::RecordedRequest,
    reply::Reply,
    spec::check_spec,
};
