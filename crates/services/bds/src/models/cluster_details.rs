// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterDetails {
    /// The bda version.
    pub bda_version: Option<String>,
    /// The bdm version.
    pub bdm_version: Option<String>,
    /// The Big Data Service version of the cluster.
    pub bds_version: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The bd cell version.
    pub bd_cell_version: Option<String>,
    /// The csql cell version.
    pub csql_cell_version: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the refresh.
    pub time_refreshed: Option<DateTime<Utc>>,
    /// The cloudera manager URL.
    pub cloudera_manager_url: Option<String>,
    /// The ambari URL.
    pub ambari_url: Option<String>,
    /// The big data manager URL.
    pub big_data_manager_url: Option<String>,
    /// The hue server URL.
    pub hue_server_url: Option<String>,
    /// The version of Oracle Distribution including Apache Hadoop (ODH).
    pub odh_version: Option<String>,
    /// The jupyter hub URL.
    pub jupyter_hub_url: Option<String>,
}

model! {
    ClusterDetails {
        bda_version = "bdaVersion";
        bdm_version = "bdmVersion";
        bds_version = "bdsVersion";
        os_version = "osVersion";
        db_version = "dbVersion";
        bd_cell_version = "bdCellVersion";
        csql_cell_version = "csqlCellVersion";
        time_created = "timeCreated";
        time_refreshed = "timeRefreshed";
        cloudera_manager_url = "clouderaManagerUrl";
        ambari_url = "ambariUrl";
        big_data_manager_url = "bigDataManagerUrl";
        hue_server_url = "hueServerUrl";
        odh_version = "odhVersion";
        jupyter_hub_url = "jupyterHubUrl";
    }
}
