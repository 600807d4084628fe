// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "strings-in-a-row",
    module: "strings_in_a_row",
    operations: OPERATIONS,
    types: TYPES,
};

const OPERATIONS: &[d::Operation] = &[
    d::Operation { client: "FixtureClient", id: "DeleteSplit", send: delete_split },
    d::Operation { client: "FixtureClient", id: "GetThree", send: get_three },
    d::Operation { client: "FixtureClient", id: "UpdateFour", send: update_four },
];

const TYPES: &[d::Type] = &[
    d::Type { name: "Thing", again: d::again::<oci_sdk_strings_in_a_row::models::Thing> },
    d::Type { name: "UpdateFourKind", again: d::again::<oci_sdk_strings_in_a_row::models::UpdateFourKind> },
];

fn delete_split(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let request = client.delete_split(
        arguments.path::<String>("alphaId")?,
        arguments.path::<String>("betaId")?,
        arguments.path::<String>("gammaId")?,
        arguments.query::<i64>("number")?,
        arguments.query::<String>("name")?,
    );
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_three(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let request = client.get_three(
        arguments.path::<String>("alphaId")?,
        arguments.path::<String>("betaId")?,
        arguments.path::<String>("gammaId")?,
    );
    arguments.end()?;
    Ok(d::sending(request))
}

fn update_four(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_strings_in_a_row::FixtureClient::new(config)?;
    let mut request = client.update_four(
        oci_sdk_strings_in_a_row::operations::UpdateFourArguments { alpha_id: &arguments.path::<String>("alphaId")?, beta_id: &arguments.path::<String>("betaId")?, gamma_id: &arguments.path::<String>("gammaId")?, kind: arguments.query::<oci_sdk_strings_in_a_row::models::UpdateFourKind>("kind")?, sizes: arguments.query::<Vec<i64>>("sizes")?, number: arguments.query::<i64>("number")?, type_: &arguments.header::<String>("type")? },
        arguments.header::<String>("opc-key")?,
        arguments.body(d::Arguments::json::<oci_sdk_strings_in_a_row::models::Thing>)?,
    );
    if let Some(value) = arguments.optional_query::<String>("comment")? {
        request = request.comment(value);
    }
    arguments.end()?;
    Ok(d::sending(request))
}
