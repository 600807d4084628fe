// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("certificates-management", "https://certificatesmanagement.{region}.oci.{secondLevelDomain}", "/20210224");

/// A client for the Certificates Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_certificates_management::{CertificatesManagementClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_certificates_management::Error> {
/// let config = Config::load().await?;
/// let client = CertificatesManagementClient::new(&config)?;
///
/// let mut items = client.list_certificates().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CertificatesManagementClient {
    client: Client,
}

impl CertificatesManagementClient {
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

/// # Association
impl CertificatesManagementClient {
    /// Gets the association.
    ///
    /// - `association_id`: The OCID of the association.
    pub fn get_association(&self, association_id: impl Into<String>) -> operations::GetAssociation {
        operations::GetAssociation::new(&self.client, association_id.into())
    }

    /// Lists the associations.
    #[inline]
    pub fn list_associations(&self) -> operations::ListAssociations {
        operations::ListAssociations::new(&self.client)
    }
}

/// # CA bundle
impl CertificatesManagementClient {
    /// Moves the CA bundle to another compartment.
    ///
    /// - `ca_bundle_id`: The OCID of the CA bundle.
    /// - `change_ca_bundle_compartment_details`: The request body:
    ///   [`ChangeCaBundleCompartmentDetails`](crate::models::ChangeCaBundleCompartmentDetails).
    pub fn change_ca_bundle_compartment(
        &self,
        ca_bundle_id: impl Into<String>,
        change_ca_bundle_compartment_details: models::ChangeCaBundleCompartmentDetails,
    ) -> operations::ChangeCaBundleCompartment {
        operations::ChangeCaBundleCompartment::new(
            &self.client,
            ca_bundle_id.into(),
            change_ca_bundle_compartment_details,
        )
    }

    /// Creates a CA bundle.
    ///
    /// - `create_ca_bundle_details`: The request body:
    ///   [`CreateCaBundleDetails`](crate::models::CreateCaBundleDetails).
    #[inline]
    pub fn create_ca_bundle(
        &self,
        create_ca_bundle_details: models::CreateCaBundleDetails,
    ) -> operations::CreateCaBundle {
        operations::CreateCaBundle::new(&self.client, create_ca_bundle_details)
    }

    /// Deletes the CA bundle.
    ///
    /// - `ca_bundle_id`: The OCID of the CA bundle.
    pub fn delete_ca_bundle(&self, ca_bundle_id: impl Into<String>) -> operations::DeleteCaBundle {
        operations::DeleteCaBundle::new(&self.client, ca_bundle_id.into())
    }

    /// Gets the CA bundle.
    ///
    /// - `ca_bundle_id`: The OCID of the CA bundle.
    pub fn get_ca_bundle(&self, ca_bundle_id: impl Into<String>) -> operations::GetCaBundle {
        operations::GetCaBundle::new(&self.client, ca_bundle_id.into())
    }

    /// Lists the CA bundles.
    #[inline]
    pub fn list_ca_bundles(&self) -> operations::ListCaBundles {
        operations::ListCaBundles::new(&self.client)
    }

    /// Updates the CA bundle.
    ///
    /// - `ca_bundle_id`: The OCID of the CA bundle.
    /// - `update_ca_bundle_details`: The request body:
    ///   [`UpdateCaBundleDetails`](crate::models::UpdateCaBundleDetails).
    pub fn update_ca_bundle(
        &self,
        ca_bundle_id: impl Into<String>,
        update_ca_bundle_details: models::UpdateCaBundleDetails,
    ) -> operations::UpdateCaBundle {
        operations::UpdateCaBundle::new(&self.client, ca_bundle_id.into(), update_ca_bundle_details)
    }
}

/// # Certificate
impl CertificatesManagementClient {
    /// Cancels the deletion of the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn cancel_certificate_deletion(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::CancelCertificateDeletion {
        operations::CancelCertificateDeletion::new(&self.client, certificate_id.into())
    }

    /// Moves the certificate to another compartment.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `change_certificate_compartment_details`: The request body:
    ///   [`ChangeCertificateCompartmentDetails`](crate::models::ChangeCertificateCompartmentDetails).
    pub fn change_certificate_compartment(
        &self,
        certificate_id: impl Into<String>,
        change_certificate_compartment_details: models::ChangeCertificateCompartmentDetails,
    ) -> operations::ChangeCertificateCompartment {
        operations::ChangeCertificateCompartment::new(
            &self.client,
            certificate_id.into(),
            change_certificate_compartment_details,
        )
    }

    /// Creates a certificate.
    ///
    /// - `create_certificate_details`: The request body:
    ///   [`CreateCertificateDetails`](crate::models::CreateCertificateDetails).
    #[inline]
    pub fn create_certificate(
        &self,
        create_certificate_details: models::CreateCertificateDetails,
    ) -> operations::CreateCertificate {
        operations::CreateCertificate::new(&self.client, create_certificate_details)
    }

    /// Gets the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn get_certificate(&self, certificate_id: impl Into<String>) -> operations::GetCertificate {
        operations::GetCertificate::new(&self.client, certificate_id.into())
    }

    /// Lists the certificates.
    #[inline]
    pub fn list_certificates(&self) -> operations::ListCertificates {
        operations::ListCertificates::new(&self.client)
    }

    /// Schedules the deletion of the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `schedule_certificate_deletion_details`: The request body:
    ///   [`ScheduleCertificateDeletionDetails`](crate::models::ScheduleCertificateDeletionDetails).
    pub fn schedule_certificate_deletion(
        &self,
        certificate_id: impl Into<String>,
        schedule_certificate_deletion_details: models::ScheduleCertificateDeletionDetails,
    ) -> operations::ScheduleCertificateDeletion {
        operations::ScheduleCertificateDeletion::new(
            &self.client,
            certificate_id.into(),
            schedule_certificate_deletion_details,
        )
    }

    /// Updates the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `update_certificate_details`: The request body:
    ///   [`UpdateCertificateDetails`](crate::models::UpdateCertificateDetails).
    pub fn update_certificate(
        &self,
        certificate_id: impl Into<String>,
        update_certificate_details: models::UpdateCertificateDetails,
    ) -> operations::UpdateCertificate {
        operations::UpdateCertificate::new(
            &self.client,
            certificate_id.into(),
            update_certificate_details,
        )
    }
}

/// # Certificate authority
impl CertificatesManagementClient {
    /// Cancels the deletion of the certificate authority.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    pub fn cancel_certificate_authority_deletion(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> operations::CancelCertificateAuthorityDeletion {
        operations::CancelCertificateAuthorityDeletion::new(
            &self.client,
            certificate_authority_id.into(),
        )
    }

    /// Moves the certificate authority to another compartment.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `change_certificate_authority_compartment_details`: The request body:
    ///   [`ChangeCertificateAuthorityCompartmentDetails`](crate::models::ChangeCertificateAuthorityCompartmentDetails).
    pub fn change_certificate_authority_compartment(
        &self,
        certificate_authority_id: impl Into<String>,
        change_certificate_authority_compartment_details: models::ChangeCertificateAuthorityCompartmentDetails,
    ) -> operations::ChangeCertificateAuthorityCompartment {
        operations::ChangeCertificateAuthorityCompartment::new(
            &self.client,
            certificate_authority_id.into(),
            change_certificate_authority_compartment_details,
        )
    }

    /// Creates a certificate authority.
    ///
    /// - `create_certificate_authority_details`: The request body:
    ///   [`CreateCertificateAuthorityDetails`](crate::models::CreateCertificateAuthorityDetails).
    #[inline]
    pub fn create_certificate_authority(
        &self,
        create_certificate_authority_details: models::CreateCertificateAuthorityDetails,
    ) -> operations::CreateCertificateAuthority {
        operations::CreateCertificateAuthority::new(
            &self.client,
            create_certificate_authority_details,
        )
    }

    /// Gets the certificate authority.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    pub fn get_certificate_authority(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> operations::GetCertificateAuthority {
        operations::GetCertificateAuthority::new(&self.client, certificate_authority_id.into())
    }

    /// Lists the certificate authorities.
    #[inline]
    pub fn list_certificate_authorities(&self) -> operations::ListCertificateAuthorities {
        operations::ListCertificateAuthorities::new(&self.client)
    }

    /// Schedules the deletion of the certificate authority.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `schedule_certificate_authority_deletion_details`: The request body:
    ///   [`ScheduleCertificateAuthorityDeletionDetails`](crate::models::ScheduleCertificateAuthorityDeletionDetails).
    pub fn schedule_certificate_authority_deletion(
        &self,
        certificate_authority_id: impl Into<String>,
        schedule_certificate_authority_deletion_details: models::ScheduleCertificateAuthorityDeletionDetails,
    ) -> operations::ScheduleCertificateAuthorityDeletion {
        operations::ScheduleCertificateAuthorityDeletion::new(
            &self.client,
            certificate_authority_id.into(),
            schedule_certificate_authority_deletion_details,
        )
    }

    /// Updates the certificate authority.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `update_certificate_authority_details`: The request body:
    ///   [`UpdateCertificateAuthorityDetails`](crate::models::UpdateCertificateAuthorityDetails).
    pub fn update_certificate_authority(
        &self,
        certificate_authority_id: impl Into<String>,
        update_certificate_authority_details: models::UpdateCertificateAuthorityDetails,
    ) -> operations::UpdateCertificateAuthority {
        operations::UpdateCertificateAuthority::new(
            &self.client,
            certificate_authority_id.into(),
            update_certificate_authority_details,
        )
    }
}

/// # Certificate authority version
impl CertificatesManagementClient {
    /// Cancels the deletion of the certificate authority version.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `certificate_authority_version_number`: The version number of the CA.
    pub fn cancel_certificate_authority_version_deletion(
        &self,
        certificate_authority_id: impl Into<String>,
        certificate_authority_version_number: i64,
    ) -> operations::CancelCertificateAuthorityVersionDeletion {
        operations::CancelCertificateAuthorityVersionDeletion::new(
            &self.client,
            certificate_authority_id.into(),
            certificate_authority_version_number,
        )
    }

    /// Gets the certificate authority version.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `certificate_authority_version_number`: The version number of the CA.
    pub fn get_certificate_authority_version(
        &self,
        certificate_authority_id: impl Into<String>,
        certificate_authority_version_number: i64,
    ) -> operations::GetCertificateAuthorityVersion {
        operations::GetCertificateAuthorityVersion::new(
            &self.client,
            certificate_authority_id.into(),
            certificate_authority_version_number,
        )
    }

    /// Lists the certificate authority versions.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    pub fn list_certificate_authority_versions(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> operations::ListCertificateAuthorityVersions {
        operations::ListCertificateAuthorityVersions::new(
            &self.client,
            certificate_authority_id.into(),
        )
    }

    /// Revokes the certificate authority version.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `certificate_authority_version_number`: The version number of the CA.
    /// - `revoke_certificate_authority_version_details`: The request body:
    ///   [`RevokeCertificateAuthorityVersionDetails`](crate::models::RevokeCertificateAuthorityVersionDetails).
    pub fn revoke_certificate_authority_version(
        &self,
        certificate_authority_id: impl Into<String>,
        certificate_authority_version_number: i64,
        revoke_certificate_authority_version_details: models::RevokeCertificateAuthorityVersionDetails,
    ) -> operations::RevokeCertificateAuthorityVersion {
        operations::RevokeCertificateAuthorityVersion::new(
            &self.client,
            certificate_authority_id.into(),
            certificate_authority_version_number,
            revoke_certificate_authority_version_details,
        )
    }

    /// Schedules the deletion of the certificate authority version.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    /// - `certificate_authority_version_number`: The version number of the CA.
    /// - `schedule_certificate_authority_version_deletion_details`: The request body:
    ///   [`ScheduleCertificateAuthorityVersionDeletionDetails`](crate::models::ScheduleCertificateAuthorityVersionDeletionDetails).
    pub fn schedule_certificate_authority_version_deletion(
        &self,
        certificate_authority_id: impl Into<String>,
        certificate_authority_version_number: i64,
        schedule_certificate_authority_version_deletion_details: models::ScheduleCertificateAuthorityVersionDeletionDetails,
    ) -> operations::ScheduleCertificateAuthorityVersionDeletion {
        operations::ScheduleCertificateAuthorityVersionDeletion::new(
            &self.client,
            certificate_authority_id.into(),
            certificate_authority_version_number,
            schedule_certificate_authority_version_deletion_details,
        )
    }
}

/// # Certificate version
impl CertificatesManagementClient {
    /// Cancels the deletion of the certificate version.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `certificate_version_number`: The version number of the certificate.
    pub fn cancel_certificate_version_deletion(
        &self,
        certificate_id: impl Into<String>,
        certificate_version_number: i64,
    ) -> operations::CancelCertificateVersionDeletion {
        operations::CancelCertificateVersionDeletion::new(
            &self.client,
            certificate_id.into(),
            certificate_version_number,
        )
    }

    /// Gets the certificate version.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `certificate_version_number`: The version number of the certificate.
    pub fn get_certificate_version(
        &self,
        certificate_id: impl Into<String>,
        certificate_version_number: i64,
    ) -> operations::GetCertificateVersion {
        operations::GetCertificateVersion::new(
            &self.client,
            certificate_id.into(),
            certificate_version_number,
        )
    }

    /// Lists the certificate versions.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn list_certificate_versions(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::ListCertificateVersions {
        operations::ListCertificateVersions::new(&self.client, certificate_id.into())
    }

    /// Revokes the certificate version.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `certificate_version_number`: The version number of the certificate.
    /// - `revoke_certificate_version_details`: The request body:
    ///   [`RevokeCertificateVersionDetails`](crate::models::RevokeCertificateVersionDetails).
    pub fn revoke_certificate_version(
        &self,
        certificate_id: impl Into<String>,
        certificate_version_number: i64,
        revoke_certificate_version_details: models::RevokeCertificateVersionDetails,
    ) -> operations::RevokeCertificateVersion {
        operations::RevokeCertificateVersion::new(
            &self.client,
            certificate_id.into(),
            certificate_version_number,
            revoke_certificate_version_details,
        )
    }

    /// Schedules the deletion of the certificate version.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `certificate_version_number`: The version number of the certificate.
    /// - `schedule_certificate_version_deletion_details`: The request body:
    ///   [`ScheduleCertificateVersionDeletionDetails`](crate::models::ScheduleCertificateVersionDeletionDetails).
    pub fn schedule_certificate_version_deletion(
        &self,
        certificate_id: impl Into<String>,
        certificate_version_number: i64,
        schedule_certificate_version_deletion_details: models::ScheduleCertificateVersionDeletionDetails,
    ) -> operations::ScheduleCertificateVersionDeletion {
        operations::ScheduleCertificateVersionDeletion::new(
            &self.client,
            certificate_id.into(),
            certificate_version_number,
            schedule_certificate_version_deletion_details,
        )
    }
}

client!(CertificatesManagementClient);
