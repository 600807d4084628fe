// @generated from spec/services.yaml by cargo xtask generate; do not edit.

//! The generated services.
mod work_requests;
mod clinical_data_exchange;
mod data_science;
mod generative_ai;
mod generative_ai_inference;
mod identity;
mod object_storage;
use crate::service::Service;
/// All services, by the names of their specs.
pub const SERVICES: &[&Service] = &[
    &work_requests::SERVICE,
    &clinical_data_exchange::SERVICE,
    &data_science::SERVICE,
    &generative_ai::SERVICE,
    &generative_ai_inference::SERVICE,
    &identity::SERVICE,
    &object_storage::SERVICE,
];
