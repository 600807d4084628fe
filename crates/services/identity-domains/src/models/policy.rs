// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations: Option<Vec<models::PolicyIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The policy groovy.
    pub policy_groovy: Option<String>,
    /// The rules.
    pub rules: Option<Vec<models::PolicyRules>>,
    /// The type of the policy.
    pub policy_type: models::PolicyPolicyType,
    /// The SCIM extension for consent to changes of the sign-on policy of the OCI Console.
    pub extension_ociconsolesignonpolicyconsent_policy:
        Option<models::PolicyExtensionOciconsolesignonpolicyconsentPolicy>,
}

model! {
    Policy {
        required {
            schemas = "schemas", with_schemas([String]);
            name = "name", with_name(String);
            policy_type = "policyType", with_policy_type(models::PolicyPolicyType);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::PolicyIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            description = "description", with_description(String);
            active = "active", with_active(bool);
            policy_groovy = "policyGroovy", with_policy_groovy(String);
            rules = "rules", with_rules([models::PolicyRules]);
            extension_ociconsolesignonpolicyconsent_policy =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:ociconsolesignonpolicyconsent:Policy",
                with_extension_ociconsolesignonpolicyconsent_policy(models::PolicyExtensionOciconsolesignonpolicyconsentPolicy);
        }
    }
}
