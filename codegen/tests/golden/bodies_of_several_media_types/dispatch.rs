// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_conformance::dispatch as d;

/// Operations and types of the Fixture API.
pub static PART: d::Part = d::Part {
    service: "bodies-of-several-media-types",
    module: "bodies_of_several_media_types",
    operations: OPERATIONS,
    types: TYPES,
};

const OPERATIONS: &[d::Operation] = &[
    d::Operation { client: "FixtureClient", id: "CreateUser", send: create_user },
    d::Operation { client: "FixtureClient", id: "GetArchive", send: get_archive },
    d::Operation { client: "FixtureClient", id: "GetEvents", send: get_events },
    d::Operation { client: "FixtureClient", id: "GetGlossary", send: get_glossary },
    d::Operation { client: "FixtureClient", id: "GetLog", send: get_log },
    d::Operation { client: "FixtureClient", id: "GetSpeech", send: get_speech },
    d::Operation { client: "FixtureClient", id: "GetTable", send: get_table },
    d::Operation { client: "FixtureClient", id: "Predict", send: predict },
    d::Operation { client: "FixtureClient", id: "PutAnything", send: put_anything },
];

const TYPES: &[d::Type] = &[
    d::Type { name: "User", again: d::again::<oci_sdk_bodies_of_several_media_types::models::User> },
];

fn create_user(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.create_user(
        arguments.body(d::Arguments::json::<oci_sdk_bodies_of_several_media_types::models::User>)?,
    );
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_archive(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_archive();
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_events(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_events();
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_glossary(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_glossary();
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_log(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_log();
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_speech(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_speech();
    arguments.end()?;
    Ok(d::sending(request))
}

fn get_table(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_table();
    arguments.end()?;
    Ok(d::sending(request))
}

fn predict(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let mut request = client.predict(
        arguments.path::<String>("modelId")?,
        arguments.body(d::Arguments::bytes)?,
    );
    if let Some(value) = arguments.optional_header::<String>("content-type")? {
        request = request.content_type(value);
    }
    arguments.end()?;
    Ok(d::sending(request))
}

fn put_anything(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let mut request = client.put_anything();
    if let Some(value) = arguments.optional_header::<String>("content-type")? {
        request = request.content_type(value);
    }
    if let Some(value) = arguments.optional_body(d::Arguments::bytes)? {
        request = request.body(value);
    }
    arguments.end()?;
    Ok(d::sending(request))
}
