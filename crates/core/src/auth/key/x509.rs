//! The content of X.509 certificates.

use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};

use crate::error::Error;

/// Succeeds, as certificates can be read.
pub(super) fn check_enabled() -> Result<(), Error> {
    Ok(())
}

/// Returns the tenancy that a certificate names, and its public key (SubjectPublicKeyInfo).
pub(super) fn parse(der: &[u8]) -> Result<(String, Vec<u8>), Error> {
    let certificate = Certificate::from_der(der).map_err(|source| {
        Error::credentials("a certificate of the instance is not an X.509 certificate")
            .with_source(source)
    })?;
    let unencodable = |source: x509_cert::der::Error| {
        Error::credentials("the certificate of the instance cannot be encoded").with_source(source)
    };
    let public_key = certificate.tbs_certificate().subject_public_key_info();
    let public_key_der = public_key.to_der().map_err(unencodable)?;
    let tenancy = tenancy(&certificate).ok_or_else(|| {
        Error::credentials(
            "the certificate names no tenancy: no attribute of its subject starts with \
             opc-tenant: or opc-identity:",
        )
    })?;
    Ok((tenancy, public_key_der))
}

/// Returns the OCID in the attribute of the subject that contains the tenancy.
fn tenancy(certificate: &Certificate) -> Option<String> {
    let subject = certificate.tbs_certificate().subject();
    let mut attributes = subject.iter_rdn().flat_map(|rdn| rdn.iter());
    attributes.find_map(|attribute| {
        // Names have several string encodings; the values here are ASCII in all of them.
        let text = std::str::from_utf8(attribute.value.value()).ok()?;
        let ocid =
            text.strip_prefix("opc-tenant:").or_else(|| text.strip_prefix("opc-identity:"))?;
        Some(ocid.to_owned())
    })
}
