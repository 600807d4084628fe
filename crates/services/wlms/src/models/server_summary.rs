// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: String,
    /// Whether the server is an administration server.
    pub is_admin: bool,
    /// The status.
    pub status: String,
    /// The position of the server in the restart order.
    pub restart_order: Option<i64>,
    /// The path of the middleware on the server.
    pub middleware_path: Option<String>,
    /// The type of the middleware.
    pub middleware_type: Option<String>,
    /// The version of WebLogic.
    pub weblogic_version: Option<String>,
    /// The path of the JDK on the server.
    pub jdk_path: Option<String>,
    /// The version of the JDK on the server.
    pub jdk_version: Option<String>,
    /// The WLS domain name.
    pub wls_domain_name: Option<String>,
    /// The ID of the WebLogic domain.
    pub wls_domain_id: Option<String>,
    /// The WLS domain path.
    pub wls_domain_path: Option<String>,
    /// Whether the latest patches are installed.
    pub latest_patches_status: Option<models::ServerLatestPatchesStatus>,
    /// The patch readiness status of the servers.
    pub patch_readiness_status: Option<models::ServerPatchReadinessStatus>,
    /// The host name.
    pub host_name: Option<String>,
    /// The ID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ServerSummary {
        id = "id";
        name = "name";
        is_admin = "isAdmin";
        status = "status";
        restart_order = "restartOrder";
        middleware_path = "middlewarePath";
        middleware_type = "middlewareType";
        weblogic_version = "weblogicVersion";
        jdk_path = "jdkPath";
        jdk_version = "jdkVersion";
        wls_domain_name = "wlsDomainName";
        wls_domain_id = "wlsDomainId";
        wls_domain_path = "wlsDomainPath";
        latest_patches_status = "latestPatchesStatus";
        patch_readiness_status = "patchReadinessStatus";
        host_name = "hostName";
        managed_instance_id = "managedInstanceId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
