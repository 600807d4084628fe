// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("vault", "https://vaults.{region}.oci.{secondLevelDomain}", "/20180608");

/// A client for the Secret Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_vault::{Config, VaultsClient};
///
/// # async fn example() -> Result<(), oci_sdk_vault::Error> {
/// let config = Config::load().await?;
/// let client = VaultsClient::new(&config)?;
///
/// let mut items = client.list_secrets("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VaultsClient {
    client: Client,
}

impl VaultsClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Secret
impl VaultsClient {
    /// Cancels the deletion of the secret.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn cancel_secret_deletion(
        &self,
        secret_id: impl Into<String>,
    ) -> operations::CancelSecretDeletion {
        operations::CancelSecretDeletion::new(&self.client, secret_id.into())
    }

    /// Cancels the secret rotation.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn cancel_secret_rotation(
        &self,
        secret_id: impl Into<String>,
    ) -> operations::CancelSecretRotation {
        operations::CancelSecretRotation::new(&self.client, secret_id.into())
    }

    /// Moves the secret to another compartment.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `change_secret_compartment_details`: The request body:
    ///   [`ChangeSecretCompartmentDetails`](crate::models::ChangeSecretCompartmentDetails).
    pub fn change_secret_compartment(
        &self,
        secret_id: impl Into<String>,
        change_secret_compartment_details: models::ChangeSecretCompartmentDetails,
    ) -> operations::ChangeSecretCompartment {
        operations::ChangeSecretCompartment::new(
            &self.client,
            secret_id.into(),
            change_secret_compartment_details,
        )
    }

    /// Creates a secret.
    ///
    /// - `create_secret_details`: The request body:
    ///   [`CreateSecretDetails`](crate::models::CreateSecretDetails).
    #[inline]
    pub fn create_secret(
        &self,
        create_secret_details: models::CreateSecretDetails,
    ) -> operations::CreateSecret {
        operations::CreateSecret::new(&self.client, create_secret_details)
    }

    /// Gets the secret.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn get_secret(&self, secret_id: impl Into<String>) -> operations::GetSecret {
        operations::GetSecret::new(&self.client, secret_id.into())
    }

    /// Lists the secrets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_secrets(&self, compartment_id: impl Into<String>) -> operations::ListSecrets {
        operations::ListSecrets::new(&self.client, compartment_id.into())
    }

    /// Rotates the secret.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn rotate_secret(&self, secret_id: impl Into<String>) -> operations::RotateSecret {
        operations::RotateSecret::new(&self.client, secret_id.into())
    }

    /// Schedules the deletion of the secret.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `schedule_secret_deletion_details`: The request body:
    ///   [`ScheduleSecretDeletionDetails`](crate::models::ScheduleSecretDeletionDetails).
    pub fn schedule_secret_deletion(
        &self,
        secret_id: impl Into<String>,
        schedule_secret_deletion_details: models::ScheduleSecretDeletionDetails,
    ) -> operations::ScheduleSecretDeletion {
        operations::ScheduleSecretDeletion::new(
            &self.client,
            secret_id.into(),
            schedule_secret_deletion_details,
        )
    }

    /// Updates the secret.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `update_secret_details`: The request body:
    ///   [`UpdateSecretDetails`](crate::models::UpdateSecretDetails).
    pub fn update_secret(
        &self,
        secret_id: impl Into<String>,
        update_secret_details: models::UpdateSecretDetails,
    ) -> operations::UpdateSecret {
        operations::UpdateSecret::new(&self.client, secret_id.into(), update_secret_details)
    }
}

/// # Secret version
impl VaultsClient {
    /// Cancels the deletion of the secret version.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `secret_version_number`: The version number of the secret.
    pub fn cancel_secret_version_deletion(
        &self,
        secret_id: impl Into<String>,
        secret_version_number: i64,
    ) -> operations::CancelSecretVersionDeletion {
        operations::CancelSecretVersionDeletion::new(
            &self.client,
            secret_id.into(),
            secret_version_number,
        )
    }

    /// Gets the secret version.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `secret_version_number`: The version number of the secret.
    pub fn get_secret_version(
        &self,
        secret_id: impl Into<String>,
        secret_version_number: i64,
    ) -> operations::GetSecretVersion {
        operations::GetSecretVersion::new(&self.client, secret_id.into(), secret_version_number)
    }

    /// Lists the secret versions.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn list_secret_versions(
        &self,
        secret_id: impl Into<String>,
    ) -> operations::ListSecretVersions {
        operations::ListSecretVersions::new(&self.client, secret_id.into())
    }

    /// Schedules the deletion of the secret version.
    ///
    /// - `secret_id`: The OCID of the secret.
    /// - `secret_version_number`: The version number of the secret.
    /// - `schedule_secret_version_deletion_details`: The request body:
    ///   [`ScheduleSecretVersionDeletionDetails`](crate::models::ScheduleSecretVersionDeletionDetails).
    pub fn schedule_secret_version_deletion(
        &self,
        secret_id: impl Into<String>,
        secret_version_number: i64,
        schedule_secret_version_deletion_details: models::ScheduleSecretVersionDeletionDetails,
    ) -> operations::ScheduleSecretVersionDeletion {
        operations::ScheduleSecretVersionDeletion::new(
            &self.client,
            secret_id.into(),
            secret_version_number,
            schedule_secret_version_deletion_details,
        )
    }
}

client!(VaultsClient);
