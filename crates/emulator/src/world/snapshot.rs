//! Everything that exists, in JSON, for another start.

use std::{io, time::Duration};

use http::HeaderValue;
use serde_json::{Map, Value, json};

use super::World;
use crate::{
    file_store::{FileStore, read_payload, write_payload},
    schedule::{Change, Target},
    store::{Item, Kept, Tenancy},
    timeline::{self, Moment},
    work_requests::PlaceOf,
};

/// The reason why a snapshot cannot be read: where, and what belongs there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Damage {
    pub(crate) pointer: String,
    pub(crate) expected: &'static str,
}

fn damage(pointer: impl Into<String>, expected: &'static str) -> Damage {
    Damage { pointer: pointer.into(), expected }
}

impl World {
    /// Returns everything in JSON. Large contents go to `files`.
    pub(crate) fn export(&self, now: Moment, files: &mut dyn FileStore) -> io::Result<Value> {
        let collections = self.store.all().map(|(service, path, collection)| {
            let items = collection.iter().map(|(key, item)| {
                json!({
                    "key": key,
                    "tenancy": item.tenancy.as_deref(),
                    "etag": item.etag,
                    "course": item.course,
                    "verbatim": item.is_verbatim,
                    "item": **item.value(),
                })
            });
            json!({ "service": service, "path": path, "items": items.collect::<Vec<_>>() })
        });
        let collections: Vec<Value> = collections.collect();
        let mut contents = Vec::new();
        for (index, ((service, path, tenancy), kept)) in self.store.contents.0.iter().enumerate() {
            let text = |value: &Option<HeaderValue>| {
                value.as_ref().and_then(|value| value.to_str().ok()).map(str::to_owned)
            };
            contents.push(json!({
                "service": service,
                "path": path,
                "tenancy": tenancy,
                "contentType": text(&kept.content_type),
                "disposition": text(&kept.disposition),
                "etag": kept.etag,
                "time": timeline::text(kept.time),
                "content": write_payload(files, &format!("content-{index}"), &kept.payload)?,
            }));
        }
        let due = self.schedule.iter().map(|(at, target, change)| {
            let after = at.saturating_duration_since(now.instant);
            let set = match change {
                Change::Set(members) => {
                    Value::Object(members.iter().cloned().collect::<Map<_, _>>())
                }
                Change::Remove => Value::Null,
            };
            json!({
                "afterMs": u64::try_from(after.as_millis()).unwrap_or(u64::MAX),
                "service": target.service,
                "path": target.path,
                "tenancy": target.tenancy,
                "course": target.course,
                "set": set,
            })
        });
        let due: Vec<Value> = due.collect();
        Ok(json!({
            "collections": collections,
            "contents": contents,
            "due": due,
            "workRequests": self.work_requests.export(now),
        }))
    }

    /// Reads what [`export`](Self::export) has written.
    pub(crate) fn import(
        saved: &Value,
        now: Moment,
        files: &mut dyn FileStore,
        place_of: PlaceOf<'_>,
    ) -> Result<Self, Damage> {
        let mut world = Self::default();
        for (pointer, collection) in list(saved, "collections")? {
            let service = text(&pointer, collection, "service")?;
            let path = path(&pointer, collection)?;
            for (below, entry) in list(collection, "items")? {
                let value = entry.get("item").filter(|item| item.is_object());
                let pointer = format!("{pointer}{below}");
                let value = value.ok_or_else(|| damage(format!("{pointer}/item"), "an object"))?;
                let tenancy = entry.get("tenancy").and_then(Value::as_str).map(Tenancy::from);
                let verbatim = entry.get("verbatim") == Some(&Value::Bool(true));
                let mut item = Item::new(value.clone(), tenancy).verbatim(verbatim);
                if let Some(etag) = entry.get("etag").and_then(Value::as_str) {
                    etag.clone_into(&mut item.etag);
                }
                item.course = entry.get("course").and_then(Value::as_u64).unwrap_or_default();
                let key = entry.get("key").and_then(Value::as_str).map(str::to_owned);
                world.store.collection_mut(service, &path).put(key, item);
            }
        }
        for (pointer, saved) in list(saved, "contents")? {
            let place = (
                text(&pointer, saved, "service")?.to_owned(),
                path(&pointer, saved)?,
                text(&pointer, saved, "tenancy")?.to_owned(),
            );
            let header = |name: &str| {
                saved.get(name).and_then(Value::as_str).and_then(|value| value.parse().ok())
            };
            let payload = read_payload(files, &saved["content"]).map_err(|_| {
                damage(format!("{pointer}/content"), "bytes, or the name of a file")
            })?;
            let time = text(&pointer, saved, "time")?;
            let kept = Kept {
                payload,
                content_type: header("contentType"),
                disposition: header("disposition"),
                etag: text(&pointer, saved, "etag")?.to_owned(),
                time: timeline::read(time)
                    .ok_or_else(|| damage(format!("{pointer}/time"), "a time"))?,
            };
            world.store.contents.0.insert(place, kept);
        }
        for (pointer, saved) in list(saved, "due")? {
            let number = |name: &str| {
                let number = saved.get(name).and_then(Value::as_u64);
                number.ok_or_else(|| damage(format!("{pointer}/{name}"), "a whole number"))
            };
            let target = Target {
                service: text(&pointer, saved, "service")?.to_owned(),
                path: path(&pointer, saved)?,
                tenancy: text(&pointer, saved, "tenancy")?.to_owned(),
                course: number("course")?,
            };
            let change = match saved.get("set") {
                Some(Value::Object(members)) => Change::Set(members.clone().into_iter().collect()),
                _ => Change::Remove,
            };
            let at = now.instant.checked_add(Duration::from_millis(number("afterMs")?));
            world.schedule.add(at.unwrap_or(now.instant), target, change);
        }
        for (pointer, saved) in list(saved, "workRequests")? {
            world
                .work_requests
                .import(saved, now, place_of)
                .ok_or_else(|| damage(pointer, "a work request in progress"))?;
        }
        Ok(world)
    }
}

/// Returns the entries of a list with their JSON pointers. A list that is missing is empty.
fn list<'v>(saved: &'v Value, name: &str) -> Result<Vec<(String, &'v Value)>, Damage> {
    let Some(list) = saved.get(name) else { return Ok(Vec::new()) };
    let list = list.as_array().ok_or_else(|| damage(format!("/{name}"), "an array"))?;
    let entries = list.iter().enumerate();
    Ok(entries.map(|(index, value)| (format!("/{name}/{index}"), value)).collect())
}

fn text<'v>(pointer: &str, saved: &'v Value, name: &str) -> Result<&'v str, Damage> {
    let text = saved.get(name).and_then(Value::as_str);
    text.ok_or_else(|| damage(format!("{pointer}/{name}"), "a string"))
}

fn path(pointer: &str, saved: &Value) -> Result<Vec<String>, Damage> {
    let segments = saved.get("path").and_then(Value::as_array);
    let segments = segments.map(|segments| {
        segments.iter().map(|segment| segment.as_str().map(str::to_owned)).collect::<Option<_>>()
    });
    segments.flatten().ok_or_else(|| damage(format!("{pointer}/path"), "a list of strings"))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::World;
    use crate::{
        file_store::InMemory,
        schedule::{Change, Target},
        store::Item,
        timeline::Timeline,
        work_requests::WorkRequestSeed,
    };

    #[tokio::test(start_paused = true)]
    async fn world_continues_where_it_was() {
        let (timeline, mut world) = (Timeline::default(), World::default());
        let path = ["1".to_owned(), "a".to_owned()];
        let item = Item::new(json!({ "state": "CREATING" }), Some("t".into()));
        let etag = item.etag.clone();
        world.store.collection_mut("s", &path).put(Some("k".to_owned()), item);
        let full = [path.as_slice(), &["k".to_owned()]].concat();
        let target = || Target {
            service: "s".to_owned(),
            path: full.clone(),
            tenancy: "t".to_owned(),
            course: 0,
        };
        let later = |seconds| timeline.now().instant + Duration::from_secs(seconds);
        let active = Change::Set(vec![("state".to_owned(), json!("ACTIVE"))]);
        world.schedule.add(later(10), target(), active);
        world.schedule.add(later(30), target(), Change::Remove);
        let seed = WorkRequestSeed::new("c").fails_with("X", "y").tenancy("t".into());
        let World { work_requests, store, .. } = &mut world;
        let step = Duration::from_secs(5);
        let id = work_requests.plan(seed, step, Vec::new(), store, timeline.now());

        let mut files = InMemory::default();
        let saved = world.export(timeline.now(), &mut files).unwrap();
        let mut other = World::import(&saved, timeline.now(), &mut files, &|_| None).unwrap();
        let item = other.store.item("s", &full, "t").unwrap();
        assert_eq!(
            (item.etag.as_str(), &item.value()["state"]),
            (etag.as_str(), &json!("CREATING"))
        );
        assert!(other.store.item("s", &full, "other").is_none());
        tokio::time::advance(Duration::from_secs(20)).await;
        other.advance(timeline.now());
        let item = other.store.item("s", &full, "t").unwrap();
        assert_eq!(item.value()["state"], "ACTIVE");
        let work_request = ["20160918", "workRequests", &id].map(str::to_owned);
        let found = other.store.item("work-requests", &work_request, "t").unwrap();
        assert_eq!(found.value()["status"], "FAILED");
        tokio::time::advance(Duration::from_secs(20)).await;
        other.advance(timeline.now());
        assert!(other.store.item("s", &full, "t").is_none());
    }

    #[test]
    fn damage_has_a_place() {
        let timeline = Timeline::default();
        for (saved, pointer) in [
            (json!({ "collections": 1 }), "/collections"),
            (json!({ "collections": [{ "service": "s" }] }), "/collections/0/path"),
            (
                json!({ "collections": [{ "service": "s", "path": [], "items": [{}] }] }),
                "/collections/0/items/0/item",
            ),
            (json!({ "due": [{}] }), "/due/0/service"),
            (json!({ "workRequests": [{}] }), "/workRequests/0"),
        ] {
            let mut files = InMemory::default();
            let read = World::import(&saved, timeline.now(), &mut files, &|_| None);
            assert_eq!(read.err().map(|damage| damage.pointer).as_deref(), Some(pointer));
        }
    }
}
