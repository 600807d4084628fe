// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("certificates", "https://certificates.{region}.oci.{secondLevelDomain}", "/20210224");

/// A client for the Certificates Retrieval API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_certificates::{CertificatesClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_certificates::Error> {
/// let config = Config::load().await?;
/// let client = CertificatesClient::new(&config)?;
///
/// let response = client.get_ca_bundle("ocid1.cabundle.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CertificatesClient {
    client: Client,
}

impl CertificatesClient {
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

/// # CA bundle
impl CertificatesClient {
    /// Gets the CA bundle.
    ///
    /// - `ca_bundle_id`: The OCID of the CA bundle.
    pub fn get_ca_bundle(&self, ca_bundle_id: impl Into<String>) -> operations::GetCaBundle {
        operations::GetCaBundle::new(&self.client, ca_bundle_id.into())
    }
}

/// # Certificate authority bundle
impl CertificatesClient {
    /// Gets the certificate authority bundle.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    pub fn get_certificate_authority_bundle(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> operations::GetCertificateAuthorityBundle {
        operations::GetCertificateAuthorityBundle::new(
            &self.client,
            certificate_authority_id.into(),
        )
    }
}

/// # Certificate authority bundle version
impl CertificatesClient {
    /// Lists the certificate authority bundle versions.
    ///
    /// - `certificate_authority_id`: The OCID of the certificate authority (CA).
    pub fn list_certificate_authority_bundle_versions(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> operations::ListCertificateAuthorityBundleVersions {
        operations::ListCertificateAuthorityBundleVersions::new(
            &self.client,
            certificate_authority_id.into(),
        )
    }
}

/// # Certificate bundle
impl CertificatesClient {
    /// Gets the certificate bundle.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn get_certificate_bundle(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::GetCertificateBundle {
        operations::GetCertificateBundle::new(&self.client, certificate_id.into())
    }
}

/// # Certificate bundle version
impl CertificatesClient {
    /// Lists the certificate bundle versions.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn list_certificate_bundle_versions(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::ListCertificateBundleVersions {
        operations::ListCertificateBundleVersions::new(&self.client, certificate_id.into())
    }
}

client!(CertificatesClient);
