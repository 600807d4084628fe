// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// The algorithm of the signature, such as `SHA_256_RSA_PKCS_PSS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelArtifactSignatureSigningAlgorithm {
    /// `SHA_224_RSA_PKCS_PSS`
    Sha224RsaPkcsPss,
    /// `SHA_256_RSA_PKCS_PSS`
    Sha256RsaPkcsPss,
    /// `SHA_384_RSA_PKCS_PSS`
    Sha384RsaPkcsPss,
    /// `SHA_512_RSA_PKCS_PSS`
    Sha512RsaPkcsPss,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelArtifactSignatureSigningAlgorithm {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sha224RsaPkcsPss => "SHA_224_RSA_PKCS_PSS",
            Self::Sha256RsaPkcsPss => "SHA_256_RSA_PKCS_PSS",
            Self::Sha384RsaPkcsPss => "SHA_384_RSA_PKCS_PSS",
            Self::Sha512RsaPkcsPss => "SHA_512_RSA_PKCS_PSS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelArtifactSignatureSigningAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "SHA_224_RSA_PKCS_PSS" => Self::Sha224RsaPkcsPss,
            "SHA_256_RSA_PKCS_PSS" => Self::Sha256RsaPkcsPss,
            "SHA_384_RSA_PKCS_PSS" => Self::Sha384RsaPkcsPss,
            "SHA_512_RSA_PKCS_PSS" => Self::Sha512RsaPkcsPss,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelArtifactSignatureSigningAlgorithm);
