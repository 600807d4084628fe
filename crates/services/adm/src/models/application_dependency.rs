// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDependency {
    /// The group, artifact and version (GAV) identifier. It is `N/A` for artifacts outside of
    /// Maven.
    pub gav: Option<String>,
    /// The package URL (purl).
    pub purl: Option<String>,
    /// The ID of the node.
    pub node_id: String,
    /// The node IDs of the application dependencies that this one depends on.
    pub application_dependency_node_ids: Option<Vec<String>>,
}

model! {
    ApplicationDependency {
        required {
            node_id = "nodeId", with_node_id(String);
        }
        optional {
            gav = "gav", with_gav(String);
            purl = "purl", with_purl(String);
            application_dependency_node_ids = "applicationDependencyNodeIds",
                with_application_dependency_node_ids([String]);
        }
    }
}
