//! Private keys and certificates: reading PEM, and signing.

pub(crate) mod certificate;
mod hex;
pub(crate) mod legacy_pem;
pub(crate) mod private_key;
#[cfg(test)]
pub(crate) mod test_key;
