// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Fixture API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "strings-in-a-row",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "FixtureClient",
        id: "DeleteSplit",
        send: delete_split,
    },
    Operation {
        client: "FixtureClient",
        id: "GetThree",
        send: get_three,
    },
    Operation {
        client: "FixtureClient",
        id: "UpdateFour",
        send: update_four,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "Thing",
        again: again::<oci_sdk_strings_in_a_row::models::Thing>,
    },
    Type {
        name: "UpdateFourKind",
        again: again::<oci_sdk_strings_in_a_row::models::UpdateFourKind>,
    },
];
fn delete_split(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let request = client
        .delete_split(
            arguments.path::<String>("alphaId")?,
            arguments.path::<String>("betaId")?,
            arguments.path::<String>("gammaId")?,
            arguments.query::<i64>("number")?,
            arguments.query::<String>("name")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_three(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let request = client
        .get_three(
            arguments.path::<String>("alphaId")?,
            arguments.path::<String>("betaId")?,
            arguments.path::<String>("gammaId")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn update_four(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let mut request = client
        .update_four(
            oci_sdk_strings_in_a_row::operations::UpdateFourArguments {
                alpha_id: &arguments.path::<String>("alphaId")?,
                beta_id: &arguments.path::<String>("betaId")?,
                gamma_id: &arguments.path::<String>("gammaId")?,
                kind: arguments
                    .query::<oci_sdk_strings_in_a_row::models::UpdateFourKind>("kind")?,
                sizes: arguments.query::<Vec<i64>>("sizes")?,
                number: arguments.query::<i64>("number")?,
                type_: &arguments.header::<String>("type")?,
            },
            arguments.header::<String>("opc-key")?,
            arguments.body(Arguments::json::<oci_sdk_strings_in_a_row::models::Thing>)?,
        );
    if let Some(value) = arguments.optional_query::<String>("comment")? {
        request = request.comment(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
