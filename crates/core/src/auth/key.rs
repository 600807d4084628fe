//! Private keys and certificates: reading PEM, and signing.

pub(crate) mod certificate;
#[cfg(feature = "encrypted-keys")]
mod encryption;
pub(crate) mod fault;
mod hex;
#[cfg(feature = "encrypted-keys")]
mod legacy_pem;
#[cfg(not(feature = "encrypted-keys"))]
mod no_encryption;
#[cfg(not(feature = "instance-principal"))]
mod no_x509;
pub(crate) mod private_key;
#[cfg(test)]
pub(crate) mod test_key;
#[cfg(feature = "instance-principal")]
mod x509;
