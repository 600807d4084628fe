// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, endpoint_client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("key-management", "https://kms.{region}.{secondLevelDomain}", "")
        .without_regional_endpoint();

/// A client for the Key Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_key_management::{Config, KmsCryptoClient};
///
/// # async fn example() -> Result<(), oci_sdk_key_management::Error> {
/// let config = Config::load().await?;
/// let client = KmsCryptoClient::new(&config, "https://...")?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KmsCryptoClient {
    client: Client,
}

impl KmsCryptoClient {
    /// Creates a client for the URL `endpoint`. The region and the endpoint of `config` are
    /// ignored.
    ///
    /// The endpoint does not follow from the region. It is an attribute of the resource that the
    /// operations apply to.
    ///
    /// # Errors
    ///
    /// Fails if `endpoint` is not an absolute HTTP or HTTPS URL.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self { client: Client::with_endpoint(config, &SERVICE, endpoint)? })
    }
}

/// # Decrypted data
impl KmsCryptoClient {
    /// Decrypts data.
    ///
    /// - `decrypt_data_details`: The request body:
    ///   [`DecryptDataDetails`](crate::models::DecryptDataDetails).
    #[inline]
    pub fn decrypt(&self, decrypt_data_details: models::DecryptDataDetails) -> operations::Decrypt {
        operations::Decrypt::new(&self.client, decrypt_data_details)
    }
}

/// # Encrypted data
impl KmsCryptoClient {
    /// Encrypts data.
    ///
    /// - `encrypt_data_details`: The request body:
    ///   [`EncryptDataDetails`](crate::models::EncryptDataDetails).
    #[inline]
    pub fn encrypt(&self, encrypt_data_details: models::EncryptDataDetails) -> operations::Encrypt {
        operations::Encrypt::new(&self.client, encrypt_data_details)
    }
}

/// # Exported key data
impl KmsCryptoClient {
    /// Exports the key.
    ///
    /// - `export_key_details`: The request body:
    ///   [`ExportKeyDetails`](crate::models::ExportKeyDetails).
    #[inline]
    pub fn export_key(
        &self,
        export_key_details: models::ExportKeyDetails,
    ) -> operations::ExportKey {
        operations::ExportKey::new(&self.client, export_key_details)
    }
}

/// # Generated key
impl KmsCryptoClient {
    /// Generates a data encryption key.
    ///
    /// - `generate_key_details`: The request body:
    ///   [`GenerateKeyDetails`](crate::models::GenerateKeyDetails).
    #[inline]
    pub fn generate_data_encryption_key(
        &self,
        generate_key_details: models::GenerateKeyDetails,
    ) -> operations::GenerateDataEncryptionKey {
        operations::GenerateDataEncryptionKey::new(&self.client, generate_key_details)
    }
}

/// # Signed data
impl KmsCryptoClient {
    /// Creates a digital signature.
    ///
    /// - `sign_data_details`: The request body:
    ///   [`SignDataDetails`](crate::models::SignDataDetails).
    #[inline]
    pub fn sign(&self, sign_data_details: models::SignDataDetails) -> operations::Sign {
        operations::Sign::new(&self.client, sign_data_details)
    }
}

/// # Verified data
impl KmsCryptoClient {
    /// Verifies a signature with a key version.
    ///
    /// - `verify_data_details`: The request body:
    ///   [`VerifyDataDetails`](crate::models::VerifyDataDetails).
    #[inline]
    pub fn verify(&self, verify_data_details: models::VerifyDataDetails) -> operations::Verify {
        operations::Verify::new(&self.client, verify_data_details)
    }
}

endpoint_client!(KmsCryptoClient);
