// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Group ext domain level schema names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupExtDomainLevelSchemaNames {
    /// The name of the domain.
    pub domain_name: String,
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    GroupExtDomainLevelSchemaNames {
        required {
            domain_name = "domainName", with_domain_name(String);
            schema_name = "schemaName", with_schema_name(String);
        }
    }
}
