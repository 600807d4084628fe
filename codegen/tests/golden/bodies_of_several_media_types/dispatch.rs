// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Fixture API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "bodies-of-several-media-types",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "FixtureClient",
        id: "CreateUser",
        send: create_user,
    },
    Operation {
        client: "FixtureClient",
        id: "GetArchive",
        send: get_archive,
    },
    Operation {
        client: "FixtureClient",
        id: "GetEvents",
        send: get_events,
    },
    Operation {
        client: "FixtureClient",
        id: "GetGlossary",
        send: get_glossary,
    },
    Operation {
        client: "FixtureClient",
        id: "GetLog",
        send: get_log,
    },
    Operation {
        client: "FixtureClient",
        id: "GetSpeech",
        send: get_speech,
    },
    Operation {
        client: "FixtureClient",
        id: "GetTable",
        send: get_table,
    },
    Operation {
        client: "FixtureClient",
        id: "Predict",
        send: predict,
    },
    Operation {
        client: "FixtureClient",
        id: "PutAnything",
        send: put_anything,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "User",
        again: again::<oci_sdk_bodies_of_several_media_types::models::User>,
    },
];
fn create_user(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client
        .create_user(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_bodies_of_several_media_types::models::User,
                    >,
                )?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_archive(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_archive();
    arguments.end()?;
    Ok(sending(request))
}
fn get_events(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_events();
    arguments.end()?;
    Ok(sending(request))
}
fn get_glossary(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_glossary();
    arguments.end()?;
    Ok(sending(request))
}
fn get_log(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_log();
    arguments.end()?;
    Ok(sending(request))
}
fn get_speech(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_speech();
    arguments.end()?;
    Ok(sending(request))
}
fn get_table(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let request = client.get_table();
    arguments.end()?;
    Ok(sending(request))
}
fn predict(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let mut request = client
        .predict(
            arguments.path::<String>("modelId")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("content-type")? {
        request = request.content_type(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn put_anything(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_bodies_of_several_media_types::FixtureClient::new(config)?;
    let mut request = client.put_anything();
    if let Some(value) = arguments.optional_header::<String>("content-type")? {
        request = request.content_type(value);
    }
    if let Some(value) = arguments.optional_body(Arguments::bytes)? {
        request = request.body(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
