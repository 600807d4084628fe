// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `CREATE_DOMAIN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IamWorkRequestOperationType {
    /// `CREATE_DOMAIN`
    CreateDomain,
    /// `REPLICATE_DOMAIN_TO_REGION`
    ReplicateDomainToRegion,
    /// `UPDATE_DOMAIN`
    UpdateDomain,
    /// `ACTIVATE_DOMAIN`
    ActivateDomain,
    /// `DEACTIVATE_DOMAIN`
    DeactivateDomain,
    /// `DELETE_DOMAIN`
    DeleteDomain,
    /// `CHANGE_COMPARTMENT_FOR_DOMAIN`
    ChangeCompartmentForDomain,
    /// `CHANGE_LICENSE_TYPE_FOR_DOMAIN`
    ChangeLicenseTypeForDomain,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl IamWorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateDomain => "CREATE_DOMAIN",
            Self::ReplicateDomainToRegion => "REPLICATE_DOMAIN_TO_REGION",
            Self::UpdateDomain => "UPDATE_DOMAIN",
            Self::ActivateDomain => "ACTIVATE_DOMAIN",
            Self::DeactivateDomain => "DEACTIVATE_DOMAIN",
            Self::DeleteDomain => "DELETE_DOMAIN",
            Self::ChangeCompartmentForDomain => "CHANGE_COMPARTMENT_FOR_DOMAIN",
            Self::ChangeLicenseTypeForDomain => "CHANGE_LICENSE_TYPE_FOR_DOMAIN",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IamWorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_DOMAIN" => Self::CreateDomain,
            "REPLICATE_DOMAIN_TO_REGION" => Self::ReplicateDomainToRegion,
            "UPDATE_DOMAIN" => Self::UpdateDomain,
            "ACTIVATE_DOMAIN" => Self::ActivateDomain,
            "DEACTIVATE_DOMAIN" => Self::DeactivateDomain,
            "DELETE_DOMAIN" => Self::DeleteDomain,
            "CHANGE_COMPARTMENT_FOR_DOMAIN" => Self::ChangeCompartmentForDomain,
            "CHANGE_LICENSE_TYPE_FOR_DOMAIN" => Self::ChangeLicenseTypeForDomain,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(IamWorkRequestOperationType);
