// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of managed MySQL database high availability members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseHighAvailabilityMemberCollection {
    /// The name of the group.
    pub group_name: Option<String>,
    /// The single primary mode.
    pub single_primary_mode: Option<String>,
    /// The group auto increment.
    pub group_auto_increment: Option<i64>,
    /// The flow control.
    pub flow_control: Option<String>,
    /// The state of the member in group replication.
    pub member_state: Option<String>,
    /// The role of the member in group replication.
    pub member_role: Option<String>,
    /// The ID of the view.
    pub view_id: Option<String>,
    /// The transactions in GTID executed.
    pub transactions_in_gtid_executed: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::ManagedMySqlDatabaseHighAvailabilityMemberSummary>,
    /// The summary of the status.
    pub status_summary: Option<models::MySqlHighAvailabilityStatusSummary>,
}

model! {
    ManagedMySqlDatabaseHighAvailabilityMemberCollection {
        group_name = "groupName";
        single_primary_mode = "singlePrimaryMode";
        group_auto_increment = "groupAutoIncrement";
        flow_control = "flowControl";
        member_state = "memberState";
        member_role = "memberRole";
        view_id = "viewId";
        transactions_in_gtid_executed = "transactionsInGtidExecuted";
        items = "items";
        status_summary = "statusSummary";
    }
}
