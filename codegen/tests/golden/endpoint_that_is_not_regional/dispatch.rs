// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "endpoint-that-is-not-regional",
    module: "endpoint_that_is_not_regional",
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
    let client = oci_sdk_endpoint_that_is_not_regional::BetaClient::new(config, d::ENDPOINT)?;
    let request = client.get_b(arguments.path::<String>("id")?);
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_a(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_endpoint_that_is_not_regional::AlphaClient::new(config)?;
    let request = client.get_a();
    arguments.end()?;
    Ok(d::sending(request))
}
