//! Keys of the customer (SSE-C).

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{Error, ErrorKind, Secret};

/// A key of 256 bits that encrypts an object (SSE-C).
///
/// The service does not store it: each request that writes or reads the object has to send it. It
/// never appears in logs, errors or `Debug`.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_object_storage::{CustomerKey, Error, ObjectStorageClient};
/// # async fn example(client: ObjectStorageClient, key: [u8; 32]) -> Result<(), Error> {
/// let key = CustomerKey::new(key);
/// client.upload("namespace", "bucket", "a").from_bytes("content").customer_key(&key).await?;
/// client.download("namespace", "bucket", "a").to_file("a").customer_key(&key).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CustomerKey {
    base64: Secret,
    sha256: String,
}

impl CustomerKey {
    /// Creates a key from its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        let sha256 = Checksum::of(Algorithm::Sha256, &bytes).to_string();
        Self { base64: Secret::from(STANDARD.encode(bytes)), sha256 }
    }

    /// Creates a key from its bytes in base64, the form in which keys are stored and sent.
    ///
    /// # Errors
    ///
    /// If it is not base64 of 32 bytes.
    pub fn from_base64(key: &str) -> Result<Self, Error> {
        // Not a part of the key is in the message.
        let invalid = |found: &str| {
            let message = format!(
                "invalid key of the customer (SSE-C): {found}; expected base64 of 32 bytes"
            );
            Error::new(ErrorKind::Argument, message)
        };
        let bytes = STANDARD.decode(key.trim()).map_err(|_| invalid("it is not base64"))?;
        let length = bytes.len();
        let bytes = bytes.try_into().map_err(|_| invalid(&format!("it has {length} bytes")))?;
        Ok(Self::new(bytes))
    }

    /// Returns the value of the header `opc-sse-customer-key`.
    pub(super) fn base64(&self) -> &str {
        self.base64.expose()
    }

    /// Returns the SHA-256 of the key in base64, which identifies it without revealing it.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl fmt::Debug for CustomerKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CustomerKey(REDACTED)")
    }
}

/// Adds the three headers of a key to a request, if there is a key.
macro_rules! with_customer_key {
    ($request:expr, $key:expr) => {
        match $key {
            Some(key) => $request
                .opc_sse_customer_algorithm("AES256")
                .opc_sse_customer_key(key.base64())
                .opc_sse_customer_key_sha256(key.sha256()),
            None => $request,
        }
    };
}
pub(super) use with_customer_key;

#[cfg(test)]
mod tests {
    use super::CustomerKey;

    #[test]
    fn debug_output_is_redacted() {
        let key = CustomerKey::new([7; 32]);
        assert_eq!(format!("{key:?}"), "CustomerKey(REDACTED)");
        assert_eq!(key.base64(), "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=");
        assert_eq!(key.sha256(), "S7Bvjk46dxXSAdVz0KpCN2LlXavWGiwCJ4+lbMbSlOA=");
    }

    #[test]
    fn key_is_read_from_base64() {
        let key = CustomerKey::new([7; 32]);
        let read = CustomerKey::from_base64(&format!(" {}\n", key.base64()));
        assert_eq!(read.expect("it has 32 bytes"), key);
        for (text, found) in [
            ("BwcHBwcHBwcHBwcHBwcHBw==", "it has 16 bytes"),
            ("", "it has 0 bytes"),
            ("hunter2!", "it is not base64"),
        ] {
            let error = CustomerKey::from_base64(text).expect_err("it is no key").to_string();
            assert!(error.contains(found) && !error.contains("hunter2"), "{error}");
        }
    }
}
