#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod aliases;
mod answer;
mod authentication;
mod authorization;
mod behaviour;
mod call;
mod caller;
mod catalog;
mod connection;
mod content;
mod delivery;
mod document;
mod emulator;
mod error_body;
mod exchange;
mod fault;
mod identity;
mod issued;
mod issuer;
mod keys;
mod listing;
mod lock;
mod lookup;
mod object_storage;
mod ocid;
mod operation;
mod paging;
mod parameters;
mod payload;
mod pem_text;
mod problem;
mod received;
mod recorder;
mod rejection;
mod reply;
mod request_id;

mod routes;
mod schema;
mod seed_error;
mod seeding;
mod services;
mod signature;
mod spec;
mod state;
mod store;
mod template;
mod token_endpoint;
mod token_service;
mod validation;

pub use crate::{
    behaviour::work_requests::WorkRequestSeed,
    emulator::{
        AuthServices, CertificateFiles, Emulator, EmulatorBuilder, OperationInfo, ServiceInfo,
        StartError, TokenFiles, WorkRequestSeeding,
    },
    fault::Fault,
    identity::{ProfileError, TestIdentity},
    keys::KeyError,
    problem::{SpecProblem, SpecProblems},
    recorder::RecordedRequest,
    reply::Reply,
    seed_error::SeedError,
    spec::check_spec,
};
