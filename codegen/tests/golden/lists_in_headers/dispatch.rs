// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Fixture API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "lists-in-headers",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "FixtureClient",
        id: "SendMessage",
        send: send_message,
    },
];
const TYPES: &[Type] = &[];
fn send_message(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_lists_in_headers::FixtureClient::new(config)?;
    let mut request = client
        .send_message(
            arguments.header::<Vec<String>>("recipients")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<Vec<i64>>("opc-sizes")? {
        request = request.opc_sizes(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
