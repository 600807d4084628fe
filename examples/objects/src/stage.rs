//! The bucket: of the real service, or of a local emulator.

use std::path::Path;

use anyhow::{Context, Result};
use oci_sdk_core::Config;
use oci_sdk_emulator::{Emulator, TestIdentity};
use oci_sdk_object_storage::ObjectStorageClient;
use oci_sdk_object_storage::models::CreateBucketDetails;

use crate::Place;

/// The bucket of the local emulator.
const BUCKET: &str = "objects";

/// A client and a bucket.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) client: ObjectStorageClient,
    pub(crate) namespace: String,
    pub(crate) bucket: String,
    emulator: Option<Emulator>,
}

impl Stage {
    pub(crate) async fn new(place: Place) -> Result<Self> {
        let Some(profile) = place.profile else {
            let temporary = || std::env::temp_dir().join("oci-objects");
            return Self::local(&place.local.unwrap_or_else(temporary)).await;
        };
        let mut config = Config::builder().with_profile(profile);
        if let Some(file) = place.config {
            config = config.with_config_file(file);
        }
        if let Some(endpoint) = place.endpoint {
            config = config.with_endpoint(endpoint);
        }
        let client = ObjectStorageClient::new(&config.load().await?)?;
        let namespace = match place.namespace {
            Some(namespace) => namespace,
            None => client.get_namespace().await?.into_inner(),
        };
        // Clap requires it beside a profile.
        let bucket = place.bucket.unwrap_or_default();
        Ok(Self { client, namespace, bucket, emulator: None })
    }

    /// Starts an emulator with the key, the bucket and the objects of the last run.
    async fn local(folder: &Path) -> Result<Self> {
        let identity = match TestIdentity::read_profile(folder)? {
            Some(identity) => identity,
            None => {
                let identity = TestIdentity::generate()?;
                identity.write_profile(folder)?;
                identity
            }
        };
        let tenancy = identity.tenancy.clone();
        let emulator = Emulator::builder()
            .identity(identity)
            .state_file(folder.join("state.json"))
            .start()
            .await
            .context("the emulator did not start")?;
        let config = Config::builder()
            .with_config_file(folder.join("config"))
            .with_endpoint(emulator.endpoint_of("object-storage").context("no endpoint")?);
        let client = ObjectStorageClient::new(&config.load().await?)?;
        let namespace = client.get_namespace().await?.into_inner();
        let created =
            client.create_bucket(&namespace, CreateBucketDetails::new(BUCKET, tenancy)).await;
        match created {
            Err(error) if !error.is_conflict() => return Err(error.into()),
            _ => {}
        }
        eprintln!("local emulator, with its objects in {}", folder.display());
        Ok(Self { client, namespace, bucket: BUCKET.to_owned(), emulator: Some(emulator) })
    }

    /// Lets a local emulator save its objects.
    pub(crate) async fn finish(self) {
        if let Some(emulator) = self.emulator {
            emulator.shutdown().await;
        }
    }
}
