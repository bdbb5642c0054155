import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '@/utils/journal/route';

/** Where the page is, as its address says; follows back, forward and every link. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to a place in the page; "back" leads here again. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** Goes to a place without a step in the history: moving through a list is no journey. */
export function slip(route: Route): void {
  location.replace(hashOf(route));
}
