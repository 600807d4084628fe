//! The certificates of the instance, and the authority that vouches for them.

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

use crate::{issued, keys::Keys, lock::lock, pem_text::pem_text};

/// The instance that programs under test run on.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) tenancy: String,
    pub(crate) id: String,
    pub(crate) compartment: String,
}

/// What the metadata service hands out: PEM.
#[derive(Clone)]
pub(crate) struct Bundle {
    pub(crate) leaf: String,
    pub(crate) key: String,
    pub(crate) intermediate: String,
}

/// Made when the first is asked for, as keys take their time.
pub(crate) struct Certificates {
    instance: Arc<Instance>,
    current: Arc<Mutex<Option<Bundle>>>,
}

impl Certificates {
    pub(crate) fn new(instance: Arc<Instance>) -> Self {
        Self { instance, current: Arc::default() }
    }

    /// The certificate that is good now.
    pub(crate) fn current(&self, keys: &Keys) -> Result<Bundle, String> {
        let mut current = lock(&self.current);
        match &*current {
            Some(bundle) => Ok(bundle.clone()),
            None => Ok(current.insert(make(&self.instance, keys)?).clone()),
        }
    }

    /// Replaces it; the one before stays good, as it does for the real service for a while.
    pub(crate) fn rotate(&self, keys: &Keys) -> Result<(), String> {
        let made = make(&self.instance, keys)?;
        *lock(&self.current) = Some(made);
        Ok(())
    }

    /// Another certificate of the same tenancy, which the metadata service does not hand out.
    pub(crate) fn another(&self, keys: &Keys) -> Result<Bundle, String> {
        make(&self.instance, keys)
    }

    /// Whether it was made yet.
    pub(crate) fn is_made(&self) -> bool {
        lock(&self.current).is_some()
    }
}

/// Makes a certificate, and lets requests be signed with its key in every form of its fingerprint.
fn make(instance: &Instance, keys: &Keys) -> Result<Bundle, String> {
    let text = |error: rcgen::Error| error.to_string();
    let authority_key = rsa()?;
    let authority_key = KeyPair::try_from(authority_key.0.as_slice()).map_err(text)?;
    let mut authority = params("An intermediate CA of the emulator", None);
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let intermediate = authority.self_signed(&authority_key).map_err(text)?;
    let issuer = Issuer::new(authority, authority_key);

    let (private, public) = rsa()?;
    let leaf_key = KeyPair::try_from(private.as_slice()).map_err(text)?;
    let unit = format!("opc-tenant:{}", instance.tenancy);
    let leaf = params(&instance.id, Some(&unit)).signed_by(&leaf_key, &issuer).map_err(text)?;

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

/// A new key: PKCS#8, and its public half (SubjectPublicKeyInfo).
pub(crate) fn rsa() -> Result<(Vec<u8>, Vec<u8>), String> {
    let failed = |_| "no RSA key can be made".to_owned();
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
    let private: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(failed)?;
    Ok((private.as_ref().to_vec(), public.as_ref().to_vec()))
}

/// The PKCS#1 inside the PKCS#8 of a key of 2048 bits: what comes before it always is 26 bytes.
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
        f.debug_struct("Certificates").field("is_made", &self.is_made()).finish_non_exhaustive()
    }
}
