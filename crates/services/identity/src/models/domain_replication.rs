// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::DomainReplicationStates;

/// How identity domains are replicated, from some event on. No operation returns it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainReplication {
    /// The number of the transaction that the events start from.
    pub opc_water_mark: f64,
    /// The place of the event within its transaction.
    pub txn_seq_number: f64,
    /// How the identity domains are replicated.
    pub domain_replication_states: Vec<DomainReplicationStates>,
}

impl DomainReplication {
    /// With the members that are required.
    pub fn new(
        opc_water_mark: f64,
        txn_seq_number: f64,
        domain_replication_states: impl IntoIterator<
            Item = impl Into<DomainReplicationStates>,
        >,
    ) -> Self {
        Self {
            opc_water_mark,
            txn_seq_number,
            domain_replication_states: generated::list(domain_replication_states),
            ..Self::default()
        }
    }

    /// Sets [`opc_water_mark`](Self::opc_water_mark).
    #[must_use]
    pub fn with_opc_water_mark(mut self, opc_water_mark: impl Into<f64>) -> Self {
        self.opc_water_mark = opc_water_mark.into();
        self
    }

    /// Sets [`txn_seq_number`](Self::txn_seq_number).
    #[must_use]
    pub fn with_txn_seq_number(mut self, txn_seq_number: impl Into<f64>) -> Self {
        self.txn_seq_number = txn_seq_number.into();
        self
    }

    /// Sets [`domain_replication_states`](Self::domain_replication_states).
    #[must_use]
    pub fn with_domain_replication_states(
        mut self,
        domain_replication_states: impl IntoIterator<
            Item = impl Into<DomainReplicationStates>,
        >,
    ) -> Self {
        self.domain_replication_states = generated::list(domain_replication_states);
        self
    }
}

impl Model for DomainReplication {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "opcWaterMark" => generated::read(&mut self.opc_water_mark, map),
            "txnSeqNumber" => generated::read(&mut self.txn_seq_number, map),
            "domainReplicationStates" => {
                generated::read(&mut self.domain_replication_states, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "opcWaterMark", &self.opc_water_mark)?;
        generated::write(map, "txnSeqNumber", &self.txn_seq_number)?;
        generated::write(
            map,
            "domainReplicationStates",
            &self.domain_replication_states,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DomainReplication);
