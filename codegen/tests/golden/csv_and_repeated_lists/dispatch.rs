// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "csv-and-repeated-lists",
    module: "csv_and_repeated_lists",
    operations: OPERATIONS,
    types: TYPES,
};

const OPERATIONS: &[d::Operation] = &[
    d::Operation { client: "FixtureClient", id: "ListThings", send: list_things },
];

const TYPES: &[d::Type] = &[
    d::Type { name: "ListThingsState", again: d::again::<oci_sdk_csv_and_repeated_lists::models::ListThingsState> },
];

fn list_things(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_csv_and_repeated_lists::FixtureClient::new(config)?;
    let mut request = client.list_things(
        arguments.query::<Vec<i64>>("sizes")?,
        arguments.query::<Vec<String>>("ids")?,
        arguments.header::<i64>("opc-limit")?,
    );
    if let Some(value) = arguments.optional_query::<Vec<String>>("names")? {
        request = request.names(value);
    }
    if let Some(value) = arguments.optional_query::<Vec<String>>("csv")? {
        request = request.csv(value);
    }
    if let Some(value) = arguments.optional_query::<Vec<oci_sdk_csv_and_repeated_lists::models::ListThingsState>>("states")? {
        request = request.states(value);
    }
    request = request.tags(arguments.query_entries::<String>("tags")?);
    request = request.flags(arguments.query_entries::<bool>("flags")?);
    if let Some(value) = arguments.optional_query::<bool>("isHttps")? {
        request = request.is_https(value);
    }
    if let Some(value) = arguments.optional_query::<f64>("memoryInGBs")? {
        request = request.memory_in_gbs(value);
    }
    if let Some(value) = arguments.optional_query::<d::DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = arguments.optional_query::<d::Date>("day")? {
        request = request.day(value);
    }
    arguments.end()?;
    Ok(d::sending(request))
}
