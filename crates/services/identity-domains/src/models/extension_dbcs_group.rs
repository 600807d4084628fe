// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension dbcs group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionDbcsGroup {
    /// The instance level schema names.
    pub instance_level_schema_names: Option<Vec<models::GroupExtInstanceLevelSchemaNames>>,
    /// The domain level schema names.
    pub domain_level_schema_names: Option<Vec<models::GroupExtDomainLevelSchemaNames>>,
    /// The schema of the database domain that the user can access.
    pub domain_level_schema: Option<String>,
    /// The schema of the database instance that the user can access.
    pub instance_level_schema: Option<String>,
}

model! {
    ExtensionDbcsGroup {
        optional {
            instance_level_schema_names = "instanceLevelSchemaNames",
                with_instance_level_schema_names([models::GroupExtInstanceLevelSchemaNames]);
            domain_level_schema_names = "domainLevelSchemaNames",
                with_domain_level_schema_names([models::GroupExtDomainLevelSchemaNames]);
            domain_level_schema = "domainLevelSchema", with_domain_level_schema(String);
            instance_level_schema = "instanceLevelSchema", with_instance_level_schema(String);
        }
    }
}
