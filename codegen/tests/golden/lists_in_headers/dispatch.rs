// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "lists-in-headers",
    module: "lists_in_headers",
    operations: OPERATIONS,
    types: TYPES,
};

const OPERATIONS: &[d::Operation] = &[
    d::Operation { client: "FixtureClient", id: "SendMessage", send: send_message },
];

const TYPES: &[d::Type] = &[
];

fn send_message(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_lists_in_headers::FixtureClient::new(config)?;
    let mut request = client.send_message(
        arguments.header::<Vec<String>>("recipients")?,
        arguments.body(d::Arguments::bytes)?,
    );
    if let Some(value) = arguments.optional_header::<Vec<i64>>("opc-sizes")? {
        request = request.opc_sizes(value);
    }
    arguments.end()?;
    Ok(d::sending(request))
}
