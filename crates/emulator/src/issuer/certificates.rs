//! The certificates of the instance, and the certificate authority that signs them.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use aws_lc_rs::{
    digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest},
    encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der},
    rsa::{KeyPair as RsaKeyPair, KeySize},
    signature::KeyPair as _,
};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair,
};

use crate::{issued, keys::Keys, lock::lock, ocid, pem_text::pem_text};

/// The instance that programs under test run on.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) tenancy: String,
    pub(crate) id: String,
    pub(crate) compartment: String,
}

impl Instance {
    /// Creates an instance, in a tenancy of its own unless one is given.
    pub(crate) fn in_tenancy(tenancy: Option<&str>) -> Self {
        Self {
            tenancy: tenancy.map_or_else(|| ocid::mint("tenancy", ""), str::to_owned),
            id: ocid::mint("instance", "phx"),
            compartment: ocid::mint("compartment", ""),
        }
    }
}

/// The certificates and the key that the metadata service returns, in PEM.
#[derive(Clone)]
pub(crate) struct Bundle {
    pub(crate) leaf: String,
    pub(crate) key: String,
    pub(crate) intermediate: String,
}

/// The certificates of the instance, created on first use because key generation is slow.
pub(crate) struct Certificates {
    instance: Arc<Instance>,
    current: Arc<Mutex<Option<Bundle>>>,
}

impl Certificates {
    pub(crate) fn new(instance: Arc<Instance>) -> Self {
        Self { instance, current: Arc::default() }
    }

    /// Returns the current certificate.
    pub(crate) fn current(&self, keys: &Keys) -> Result<Bundle, String> {
        let mut current = lock(&self.current);
        match &*current {
            Some(bundle) => Ok(bundle.clone()),
            None => Ok(current.insert(create(&self.instance, keys)?).clone()),
        }
    }

    /// Replaces the certificate. The previous one stays valid, as with the real service for a while.
    pub(crate) fn rotate(&self, keys: &Keys) -> Result<(), String> {
        let created = create(&self.instance, keys)?;
        *lock(&self.current) = Some(created);
        Ok(())
    }

    /// Creates another certificate of the same tenancy, which the metadata service does not return.
    pub(crate) fn another(&self, keys: &Keys) -> Result<Bundle, String> {
        create(&self.instance, keys)
    }

    /// Whether the current certificate exists.
    pub(crate) fn is_created(&self) -> bool {
        lock(&self.current).is_some()
    }
}

/// Creates a certificate, and registers its key under every form of its fingerprint.
fn create(instance: &Instance, keys: &Keys) -> Result<Bundle, String> {
    let message = |error: rcgen::Error| error.to_string();
    let authority_key = rsa()?;
    let authority_key = KeyPair::try_from(authority_key.0.as_slice()).map_err(message)?;
    let mut authority = params("An intermediate CA of the emulator", None);
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let intermediate = authority.self_signed(&authority_key).map_err(message)?;
    let issuer = Issuer::new(authority, authority_key);

    let (private, public) = rsa()?;
    let leaf_key = KeyPair::try_from(private.as_slice()).map_err(message)?;
    let unit = format!("opc-tenant:{}", instance.tenancy);
    let leaf = params(&instance.id, Some(&unit)).signed_by(&leaf_key, &issuer).map_err(message)?;

    let der = leaf.der();
    let sha1 = hex(digest(&SHA1_FOR_LEGACY_USE_ONLY, der).as_ref());
    let sha256 = hex(digest(&SHA256, der).as_ref());
    let tenancy = &instance.tenancy;
    for fingerprint in [sha1.join(":").to_uppercase(), sha1.join(":"), sha1.concat()] {
        register(keys, format!("{tenancy}/fed-x509/{fingerprint}"), &public)?;
    }
    register(keys, format!("{tenancy}/fed-x509-sha256/{}", sha256.join(":")), &public)?;
    let key = pem_text("RSA PRIVATE KEY", pkcs1(&private));
    issued::note(&key);
    Ok(Bundle {
        leaf: pem_text("CERTIFICATE", der),
        key,
        intermediate: pem_text("CERTIFICATE", intermediate.der()),
    })
}

fn params(name: &str, unit: Option<&str>) -> CertificateParams {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, name);
    if let Some(unit) = unit {
        subject.push(DnType::OrganizationalUnitName, unit);
    }
    let mut params = CertificateParams::default();
    params.distinguished_name = subject;
    params
}

/// Generates a key. Returns it as PKCS#8, and its public key (SubjectPublicKeyInfo).
pub(crate) fn rsa() -> Result<(Vec<u8>, Vec<u8>), String> {
    let failed = |_| "cannot generate an RSA key".to_owned();
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
    let private: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(failed)?;
    Ok((private.as_ref().to_vec(), public.as_ref().to_vec()))
}

/// Returns the PKCS#1 inside the PKCS#8 of a 2048-bit key, which follows a header of 26 bytes.
fn pkcs1(pkcs8: &[u8]) -> &[u8] {
    pkcs8.get(26..).unwrap_or_default()
}

fn register(keys: &Keys, key_id: String, public: &[u8]) -> Result<(), String> {
    keys.register_der(key_id, public, None).map_err(|error| error.to_string())
}

fn hex(bytes: &[u8]) -> Vec<String> {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificates")
            .field("is_created", &self.is_created())
            .finish_non_exhaustive()
    }
}
