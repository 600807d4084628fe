//! Work Requests: they progress from ACCEPTED to a final status, with logs and errors.
//!
//! A seeded work request is a plan. Its state in the store depends on the time since it was seeded,
//! in steps:
//!
//! | step | status | percent |
//! |---|---|---|
//! | 0 | ACCEPTED | 0 |
//! | 1 | IN_PROGRESS | 25 |
//! | 2 | IN_PROGRESS | 50 |
//! | 3 | IN_PROGRESS, or CANCELING before CANCELED | 75 |
//! | 4 | SUCCEEDED, FAILED or CANCELED | 100, or 75 |

mod place;
mod seed;

use std::{collections::VecDeque, time::Duration};

use serde_json::{Value, json};
use tokio::time::Instant;

pub(crate) use self::place::{Place, PlaceOf};
use self::seed::End;
pub use self::seed::WorkRequestSeed;
use crate::{
    ocid,
    store::{Item, Store},
    timeline::{self, Moment},
};

/// The service of the API for the work requests of all services.
pub(crate) const SERVICE: &str = "work-requests";
const BASE: &str = "20160918";
const COLLECTION: &str = "workRequests";

/// The step of the final status.
const LAST_STEP: u32 = 4;

/// The most work requests; the oldest are forgotten.
const MOST: usize = 2000;

#[derive(Debug, Default)]
pub(crate) struct WorkRequests {
    /// The plans without a final status; the others no longer change.
    moving: Vec<Plan>,
    /// The paths of the latest work requests, each with its service.
    latest: VecDeque<Vec<(String, Vec<String>)>>,
}

#[derive(Debug)]
struct Plan {
    id: String,
    seed: WorkRequestSeed,
    /// The places of the service's own work requests.
    places: Vec<Place>,
    step: Duration,
    seeded: Instant,
    accepted: std::time::SystemTime,
    /// The step that is in the store.
    shown: Option<u32>,
}

impl WorkRequests {
    /// Starts a work request. Returns its OCID.
    pub(crate) fn plan(
        &mut self,
        seed: WorkRequestSeed,
        default_step: Duration,
        places: Vec<Place>,
        store: &mut Store,
        now: Moment,
    ) -> String {
        let id = ocid::mint("workrequest", "phx");
        let mut plan = Plan {
            id: id.clone(),
            step: seed.step.unwrap_or(default_step),
            seed,
            places,
            seeded: now.instant,
            accepted: now.time,
            shown: None,
        };
        self.remember(plan.paths(), store);
        if plan.advance(store, now.instant) {
            self.moving.push(plan);
        }
        id
    }

    /// Counts a work request at these paths, and forgets the oldest if there are too many.
    pub(crate) fn remember(&mut self, paths: Vec<(String, Vec<String>)>, store: &mut Store) {
        self.latest.push_back(paths);
        while self.latest.len() > MOST {
            for (service, path) in self.latest.pop_front().into_iter().flatten() {
                store.forget(&service, &path);
            }
        }
    }

    /// Shows the progress at `now`.
    pub(crate) fn advance(&mut self, store: &mut Store, now: Moment) {
        self.moving.retain_mut(|plan| plan.advance(store, now.instant));
    }

    /// Returns the work requests in progress in JSON.
    pub(crate) fn export(&self, now: Moment) -> Vec<Value> {
        let millis = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        let export = |plan: &Plan| {
            json!({
                "id": plan.id,
                "seed": plan.seed.export(),
                "places": plan.places.iter().map(Place::export).collect::<Vec<_>>(),
                "stepMs": millis(plan.step),
                "elapsedMs": millis(now.instant.saturating_duration_since(plan.seeded)),
                "timeAccepted": timeline::text(plan.accepted),
            })
        };
        self.moving.iter().map(export).collect()
    }

    /// Continues a work request that [`export`](Self::export) has returned.
    pub(crate) fn import(
        &mut self,
        saved: &Value,
        now: Moment,
        place_of: PlaceOf<'_>,
    ) -> Option<()> {
        let millis = |name: &str| saved.get(name)?.as_u64().map(Duration::from_millis);
        self.moving.push(Plan {
            id: saved.get("id")?.as_str()?.to_owned(),
            seed: WorkRequestSeed::import(saved.get("seed")?)?,
            places: saved.get("places")?.as_array()?.iter().filter_map(place_of).collect(),
            step: millis("stepMs")?,
            seeded: now.instant.checked_sub(millis("elapsedMs")?).unwrap_or(now.instant),
            accepted: timeline::read(saved.get("timeAccepted")?.as_str()?)?,
            shown: None,
        });
        Some(())
    }

    /// Lets a work request end in CANCELED. Returns false if it has ended already.
    pub(crate) fn cancel(&mut self, id: &str) -> bool {
        let Some(plan) = self.moving.iter_mut().find(|plan| plan.id == id) else { return false };
        plan.seed.end = End::Canceled;
        true
    }
}

impl Plan {
    /// Stores the progress at `now`. Returns whether there is more to come.
    fn advance(&mut self, store: &mut Store, now: Instant) -> bool {
        let step = self.step_at(now);
        if self.shown != Some(step) {
            self.shown = Some(step);
            self.show(step, store);
        }
        step < self.final_step()
    }

    fn step_at(&self, now: Instant) -> u32 {
        let elapsed = now.saturating_duration_since(self.seeded);
        let steps = elapsed.as_nanos().checked_div(self.step.as_nanos());
        let steps = steps.map_or(LAST_STEP, |steps| u32::try_from(steps).unwrap_or(LAST_STEP));
        steps.min(self.final_step())
    }

    /// Returns the last step of this plan.
    fn final_step(&self) -> u32 {
        match self.seed.end {
            End::Accepted => 0,
            End::InProgress => 2,
            _ => LAST_STEP,
        }
    }

    fn status(&self, step: u32) -> &'static str {
        match (step, &self.seed.end) {
            (0, _) => "ACCEPTED",
            (3, End::Canceled) => "CANCELING",
            (..LAST_STEP, _) => "IN_PROGRESS",
            (_, End::Failed { .. }) => "FAILED",
            (_, End::Canceled) => "CANCELED",
            _ => "SUCCEEDED",
        }
    }

    fn percent(&self, step: u32) -> u32 {
        let succeeded = matches!(self.seed.end, End::Succeeded);
        if step == LAST_STEP && !succeeded { 75 } else { step * 25 }
    }

    /// Returns the start time of a step.
    fn time(&self, step: u32) -> String {
        timeline::text(self.accepted + self.step * step)
    }

    /// Returns the paths of the work request, each with its service.
    fn paths(&self) -> Vec<(String, Vec<String>)> {
        let path = |collection: &[String]| [collection, std::slice::from_ref(&self.id)].concat();
        let own =
            self.places.iter().map(|place| (place.service().to_owned(), path(&place.collection)));
        let usual = path(&[BASE, COLLECTION].map(String::from));
        own.chain([(SERVICE.to_owned(), usual)]).collect()
    }

    fn show(&self, step: u32, store: &mut Store) {
        let (item, logs, errors) = (self.item(step), self.logs(step), self.errors(step));
        for place in &self.places {
            let shaped = place.shape(&item, &logs, &errors);
            let below = [&place.logs, &place.errors];
            self.put(place.service(), &place.collection, below, shaped, store);
        }
        let path = [BASE, COLLECTION].map(String::from);
        let below = [Some("logs".to_owned()), Some("errors".to_owned())];
        self.put(SERVICE, &path, below.each_ref(), (item, logs, errors), store);
    }

    /// Puts a work request, its logs and its errors into the store.
    fn put(
        &self,
        service: &str,
        collection: &[String],
        below: [&Option<String>; 2],
        (item, logs, errors): (Value, Vec<Value>, Vec<Value>),
        store: &mut Store,
    ) {
        let tenancy = || self.seed.tenancy.clone();
        let items = store.collection_mut(service, collection);
        items.put(Some(self.id.clone()), Item::new(item, tenancy()));
        for (name, values) in below.into_iter().zip([logs, errors]) {
            if let Some(name) = name {
                let path = [collection, &[self.id.clone(), name.clone()]].concat();
                let values = values.into_iter().map(|value| Item::new(value, tenancy()));
                store.collection_mut(service, &path).replace(values);
            }
        }
    }

    fn item(&self, step: u32) -> Value {
        let mut item = json!({
            "id": self.id,
            "operationType": self.seed.operation_type,
            "status": self.status(step),
            "compartmentId": self.seed.compartment_id,
            "resources": self.resources(step),
            "percentComplete": self.percent(step),
            "timeAccepted": self.time(0),
        });
        if step >= 1 {
            item["timeStarted"] = self.time(1).into();
        }
        if step == LAST_STEP {
            item["timeFinished"] = self.time(LAST_STEP).into();
        }
        item
    }

    fn resources(&self, step: u32) -> Vec<Value> {
        let done = if self.seed.operation_type.starts_with("Create") {
            "CREATED"
        } else if self.seed.operation_type.starts_with("Update") {
            "UPDATED"
        } else if self.seed.operation_type.starts_with("Delete") {
            "DELETED"
        } else {
            "RELATED"
        };
        let action = match self.status(step) {
            "SUCCEEDED" => self.seed.action.unwrap_or(done),
            "FAILED" | "CANCELED" => "RELATED",
            _ => "IN_PROGRESS",
        };
        let resource = |(entity_type, identifier): &(String, String)| json!({ "actionType": action, "entityType": entity_type, "identifier": identifier });
        self.seed.resources.iter().map(resource).collect()
    }

    fn logs(&self, step: u32) -> Vec<Value> {
        let entry = |step| {
            let message = match step {
                0 => format!("{} was accepted", self.seed.operation_type),
                1 => format!("{} started", self.seed.operation_type),
                LAST_STEP => format!("{} ended: {}", self.seed.operation_type, self.status(step)),
                _ => format!("{} is {} % done", self.seed.operation_type, self.percent(step)),
            };
            json!({ "message": message, "timestamp": self.time(step) })
        };
        (0..=step).map(entry).collect()
    }

    fn errors(&self, step: u32) -> Vec<Value> {
        match &self.seed.end {
            End::Failed { code, message } if step == LAST_STEP => {
                vec![json!({ "code": code, "message": message, "timestamp": self.time(step) })]
            }
            _ => Vec::new(),
        }
    }
}

/// Whether a work request affects one of these resources.
pub(crate) fn selects(item: &Value, wanted: &[String]) -> bool {
    let resources = item.get("resources").and_then(Value::as_array).into_iter().flatten();
    let mut identifiers = resources.filter_map(|resource| resource.get("identifier")?.as_str());
    identifiers.any(|identifier| wanted.iter().any(|wanted| wanted == identifier))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;
    use tokio::time;

    use super::{SERVICE, WorkRequestSeed, WorkRequests, selects};
    use crate::{store::Store, timeline::Timeline};

    const STEP: Duration = Duration::from_secs(10);

    /// Collects the state in the store at each step: status, percent, log entries, errors, action.
    async fn course(seed: WorkRequestSeed) -> Vec<String> {
        let (mut work_requests, timeline) = (WorkRequests::default(), Timeline::default());
        let mut store = Store::default();
        let seed = seed.resource("vcn", "ocid1.vcn");
        let id = work_requests.plan(seed, STEP, Vec::new(), &mut store, timeline.now());
        let mut course = Vec::new();
        for _ in 0..6 {
            work_requests.advance(&mut store, timeline.now());
            let path = ["20160918", "workRequests", &id].map(String::from);
            let item = store.item(SERVICE, &path, "").unwrap().value();
            let count = |name: &str| {
                let path = [path.as_slice(), &[name.to_owned()]].concat();
                store.collection(SERVICE, &path).unwrap().len()
            };
            let times =
                ["timeStarted", "timeFinished"].map(|time| usize::from(item.get(time).is_some()));
            course.push(format!(
                "{} {} {} logs {} errors {} times {}",
                item["status"].as_str().unwrap(),
                item["percentComplete"],
                count("logs"),
                count("errors"),
                times[0] + times[1],
                item["resources"][0]["actionType"].as_str().unwrap(),
            ));
            time::advance(STEP).await;
        }
        course
    }

    #[tokio::test(start_paused = true)]
    async fn successful_work_request_passes_all_steps() {
        let course = course(WorkRequestSeed::new("c").operation_type("CreateVcn")).await;
        assert_eq!(
            course,
            [
                "ACCEPTED 0 1 logs 0 errors 0 times IN_PROGRESS",
                "IN_PROGRESS 25 2 logs 0 errors 1 times IN_PROGRESS",
                "IN_PROGRESS 50 3 logs 0 errors 1 times IN_PROGRESS",
                "IN_PROGRESS 75 4 logs 0 errors 1 times IN_PROGRESS",
                "SUCCEEDED 100 5 logs 0 errors 2 times CREATED",
                "SUCCEEDED 100 5 logs 0 errors 2 times CREATED",
            ]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn other_final_states_are_reached() {
        for (seed, expected) in [
            (
                WorkRequestSeed::new("c").fails_with("X", "y"),
                [(3, "IN_PROGRESS 75 4 logs 0 errors 1"), (4, "FAILED 75 5 logs 1 errors 2")],
            ),
            (
                WorkRequestSeed::new("c").is_canceled(),
                [(3, "CANCELING 75"), (4, "CANCELED 75 5 logs 0 errors 2")],
            ),
            (
                WorkRequestSeed::new("c").stays_accepted(),
                [(0, "ACCEPTED 0"), (5, "ACCEPTED 0 1 logs")],
            ),
            (
                WorkRequestSeed::new("c").stays_in_progress(),
                [(1, "IN_PROGRESS 25"), (5, "IN_PROGRESS 50 3 logs")],
            ),
            (
                WorkRequestSeed::new("c").step(Duration::ZERO),
                [(0, "SUCCEEDED 100"), (1, "SUCCEEDED 100")],
            ),
        ] {
            let course = course(seed.clone()).await;
            for (step, start) in expected {
                assert!(course[step].starts_with(start), "{seed:?} at {step}: {course:?}");
            }
        }
    }

    #[test]
    fn resource_id_selects_items_with_the_resource() {
        let item = json!({ "resources": [{ "identifier": "a" }, { "identifier": "b" }] });
        let affects = |wanted: &str| selects(&item, &[wanted.to_owned()]);
        assert_eq!([affects("b"), affects("c")], [true, false]);
    }
}
