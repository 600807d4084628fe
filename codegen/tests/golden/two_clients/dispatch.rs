// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "two-clients",
    module: "two_clients",
    operations: OPERATIONS,
    types: TYPES,
};

const OPERATIONS: &[d::Operation] = &[
    d::Operation { client: "BetaClient", id: "GetB", send: get_b },
    d::Operation { client: "AlphaClient", id: "GetA", send: get_a },
];

const TYPES: &[d::Type] = &[
];

fn get_b(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_two_clients::BetaClient::new(config)?;
    let request = client.get_b(arguments.path::<String>("id")?);
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_a(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_two_clients::AlphaClient::new(config)?;
    let request = client.get_a();
    arguments.end()?;
    Ok(d::sending(request))
}
