// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The replication states of identity domains, starting at a given event. Not returned by any
/// operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainReplication {
    /// The transaction number from which replication events are returned.
    pub opc_water_mark: f64,
    /// The sequence number of the event within its transaction.
    pub txn_seq_number: f64,
    /// The replication states of the identity domains.
    pub domain_replication_states: Vec<models::DomainReplicationStates>,
}

model! {
    DomainReplication {
        opc_water_mark = "opcWaterMark";
        txn_seq_number = "txnSeqNumber";
        domain_replication_states = "domainReplicationStates";
    }
}
