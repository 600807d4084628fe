#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod aliases;
mod answer;
mod authentication;
mod authorization;
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
mod file_store;
mod identity;
mod issued;
mod issuer;
mod keys;
mod listing;
mod lock;
mod making;
mod members;
mod object_storage;
mod ocid;
mod operation;
mod paging;
mod parameters;
mod payload;
mod pem_text;
mod plan;
mod problem;
mod ranges;
mod received;
mod recorder;
mod rejection;
mod repetitions;
mod reply;
mod request_id;
mod roles;

mod routes;
mod rules;
mod schedule;
mod schema;
mod seed_error;
mod seeding;
mod services;
mod signature;
mod spec;
mod state;
mod store;
mod template;
mod timeline;
mod token_endpoint;
mod token_service;
mod validation;
mod work_requests;
mod world;

pub use crate::{
    emulator::{
        AuthServices, CertificateFiles, Emulator, EmulatorBuilder, OperationInfo, ServiceInfo,
        StartError, TokenFiles, WorkRequestSeeding,
    },
    fault::Fault,
    identity::{ProfileError, TestIdentity},
    keys::KeyError,
    plan::Plan,
    problem::{SpecProblem, SpecProblems},
    recorder::RecordedRequest,
    reply::Reply,
    seed_error::SeedError,
    spec::check_spec,
    work_requests::WorkRequestSeed,
};
