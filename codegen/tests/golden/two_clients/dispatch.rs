// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Fixture API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "two-clients",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "AlphaClient",
        id: "GetA",
        send: get_a,
    },
    Operation {
        client: "BetaClient",
        id: "GetB",
        send: get_b,
    },
];
const TYPES: &[Type] = &[];
fn get_a(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_two_clients::AlphaClient::new(config)?;
    let request = client.get_a();
    arguments.end()?;
    Ok(sending(request))
}
fn get_b(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_two_clients::BetaClient::new(config)?;
    let request = client.get_b(arguments.path::<String>("id")?);
    arguments.end()?;
    Ok(sending(request))
}
